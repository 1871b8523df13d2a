import { z } from 'zod'
import applicationsJson from '../../../resources/samples/applications.json'
import resumeJson from '../../../resources/samples/resume.json'
import type { Output } from '../../contract'
import { paySchema } from '../../contract/shared'
import { bundledRoles } from '../../core/role/bundledRoles'
import { emptyPosting } from '../../core/posting/model'
import { resumeSchema } from '../../core/resume/model'
import { payPeriodSchema } from '../../core/role/model'
import { updateApplication } from '../store/repositories/application'
import { deleteSampleRows } from '../store/repositories/sample'
import { listStages } from '../store/repositories/stage'
import { counts, markWelcomed } from './app'
import { createApplication } from './application'
import type { Deps } from './deps'
import { refreshFit } from './fit'
import { found } from './found'
import { saveApplicationOffer } from './offer'
import { createResume, tailorResume } from './resume'
import { createRole } from './role'

const day = 86_400_000

const sampleSchema = z.strictObject({
  applications: z.array(
    z.strictObject({
      title: z.string(),
      company: z.string(),
      location: z.string().nullable(),
      stage: z.string(),
      daysAgo: z.number(),
      pay: paySchema.nullable(),
      posting: z.string().nullable(),
      role: z.boolean(),
      tailored: z.boolean(),
      notes: z.string(),
      url: z.string().nullable(),
      offer: z
        .strictObject({
          amount: z.number(),
          currency: z.string(),
          period: payPeriodSchema,
          years: z.number().nullable(),
          walkAway: z.number().nullable(),
        })
        .nullable(),
    }),
  ),
})
type SampleApplication = z.infer<typeof sampleSchema>['applications'][number]

const dateOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)

function addApplication(deps: Deps, entry: SampleApplication, roleId: string, baseId: string): string {
  const stage = found(
    listStages(deps.store.db).find((candidate) => candidate.name === entry.stage) ??
      listStages(deps.store.db)[0],
    'stage',
  )
  const since = deps.now() - entry.daysAgo * day
  const posting =
    entry.posting === null
      ? null
      : {
          ...emptyPosting,
          title: entry.title,
          company: entry.company,
          location: entry.location,
          salary: entry.pay,
          description: entry.posting,
        }
  const { id } = createApplication(
    deps,
    {
      title: entry.title,
      company: entry.company,
      location: entry.location,
      url: entry.url,
      pay: entry.pay,
      roleId: entry.role ? roleId : null,
      appliedOn: stage.kind === 'saved' ? null : dateOf(since),
      stageId: stage.id,
      notes: entry.notes,
      posting,
    },
    { sample: true },
  )
  updateApplication(deps.store.db, id, { stageSince: since })
  if (entry.tailored) tailorResume(deps, { parentId: baseId, applicationId: id })
  if (entry.offer !== null) {
    const received = deps.now() - entry.daysAgo * day
    saveApplicationOffer(deps, {
      applicationId: id,
      offer: {
        ...entry.offer,
        receivedOn: dateOf(received),
        respondBy: dateOf(deps.now() + 6 * day),
        notes: null,
      },
    })
  }
  return id
}

/** Fills the board with an invented search, every row marked as sample. Loading it twice changes nothing. */
export function loadSample(deps: Deps): Output<'app.loadSample'> {
  return deps.store.change('Load sample data', () => {
    markWelcomed(deps)
    const present = counts(deps, { sample: true })
    if (present.applications + present.roles + present.resumes > 0) return present
    const profile = found(bundledRoles['backend-developer'], 'role')
    const { id: roleId } = createRole(deps, { profile }, { sample: true })
    const document = resumeSchema.parse(resumeJson)
    const { id: baseId } = createResume(deps, { name: 'Base resume (sample)', document }, { sample: true })
    const entries = [...sampleSchema.parse(applicationsJson).applications].reverse()
    refreshFit(
      deps.store.db,
      entries.map((entry) => addApplication(deps, entry, roleId, baseId)),
    )
    return counts(deps, { sample: true })
  })
}

/** Takes the sample away again; nothing the person made is touched. Gives what was removed. */
export function removeSample(deps: Deps): Output<'app.removeSample'> {
  return deps.store.change('Remove sample data', () => {
    const present = counts(deps, { sample: true })
    deleteSampleRows(deps.store.db, deps.now())
    return present
  })
}
