export const RolesPage = () => null
export const NewRolePage = () => null
export const RolePage = () => null
