import type { Output } from '../../contract'
import { bulletsOf } from '../../core/resume/bulletLibrary'
import { listDocuments } from '../store/repositories/resume'
import type { Deps } from './deps'

/** Bases first, so that a group of wordings starts with the first one there was. */
export const listBullets = ({ store: { db } }: Deps): Output<'resume.bullets'> =>
  listDocuments(db).flatMap(({ id, document }) => bulletsOf(id, document))
