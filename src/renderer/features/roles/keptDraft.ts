import { z } from 'zod'
import { roleProfileSchema, type RoleProfile } from '../../../core/role/model'
import { kept, type Kept } from '../../lib/kept'

const newRoleSchema = z.strictObject({
  text: z.string(),
  step: z.enum(['source', 'review']),
  origin: z.enum(['guide', 'hand']).nullable(),
  profile: roleProfileSchema,
})
export type NewRoleDraft = z.infer<typeof newRoleSchema>

export const keptNewRole: Kept<NewRoleDraft> = kept('role.new', newRoleSchema)
export const keptEdit = (id: string): Kept<RoleProfile> => kept(`role.edit/${id}`, roleProfileSchema)
