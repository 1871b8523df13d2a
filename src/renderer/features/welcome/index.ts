export const WelcomePage = () => null
