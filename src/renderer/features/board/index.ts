export const BoardPage = () => null
export const NewApplicationPage = () => null
