import backendDeveloper from '../../../resources/roles/backend-developer.json'
import { roleProfileSchema, type RoleProfile } from './model'

/** The role profiles that ship with the app, by ID: the name of their file in `resources/roles`. */
export const bundledRoles: Readonly<Record<string, RoleProfile>> = {
  'backend-developer': roleProfileSchema.parse(backendDeveloper),
}
