export const ResumesPage = () => null
export const NewResumePage = () => null
export const StudioPage = () => null
