import { createHash } from 'node:crypto'
import fc, { type Arbitrary } from 'fast-check'
import { activityKinds, stageColours, stageKinds } from '../../src/core/application/model'
import type { ArchiveRow, ArchiveTable } from '../../src/core/archive/model'
import { forEachTable } from '../../src/core/archive/planModel'
import { emptyPosting } from '../../src/core/posting/model'
import { payPeriods } from '../../src/core/role/model'
import { bundledRoles } from '../../src/core/role/bundledRoles'

export interface RandomData {
  rows: Record<ArchiveTable, ArchiveRow[]>
  /** Bytes by hash: sealed files and attachments. */
  files: Map<string, Uint8Array>
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', 'Größe', 'line\none\r\ntwo', '=1+1', '日本語', 'a"b', '\\', '😀'),
)
const maybe = <T>(arbitrary: Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 })
const money = fc.integer({ min: 0, max: 100_000_000_000_000 })
const date = fc
  .date({ noInvalidDate: true, min: new Date('1980-01-01'), max: new Date('2080-01-01') })
  .map((each) => each.toISOString().slice(0, 10))
const orderKey = fc.stringMatching(/^a[0-9A-Za-z]{1,5}$/)
const stamps = {
  createdAt: instant,
  updatedAt: instant,
  deletedAt: maybe(instant),
  sample: fc.boolean(),
}
const bytes = fc.uint8Array({ minLength: 0, maxLength: 400 })
const ids = (length: number) =>
  fc.uniqueArray(fc.uuid({ version: 7 }), { minLength: length, maxLength: length })

const profile = Object.values(bundledRoles)[0]

/** Any state of the data the tables allow: trash, sealed versions, stages and terms of one's own, layouts, ancestors. */
export const randomData: Arbitrary<RandomData> = fc
  .record({
    stages: fc.integer({ min: 1, max: 4 }),
    companies: fc.integer({ min: 1, max: 3 }),
    roles: fc.integer({ min: 0, max: 2 }),
    applications: fc.integer({ min: 0, max: 4 }),
    resumes: fc.integer({ min: 0, max: 4 }),
    many: fc.integer({ min: 0, max: 5 }),
  })
  .chain((sizes) =>
    fc.record({
      sizes: fc.constant(sizes),
      ids: ids(40),
      texts: fc.array(text, { minLength: 40, maxLength: 40 }),
      files: fc.array(bytes, { minLength: 4, maxLength: 4 }),
      stamps: fc.array(fc.record(stamps), { minLength: 20, maxLength: 20 }),
      dates: fc.array(maybe(date), { minLength: 20, maxLength: 20 }),
      moneys: fc.array(maybe(money), { minLength: 20, maxLength: 20 }),
      picks: fc.array(fc.nat(1_000), { minLength: 80, maxLength: 80 }),
      keys: fc.array(orderKey, { minLength: 20, maxLength: 20 }),
      json: fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 6, maxLength: 6 }),
    }),
  )
  .map((drawn) => {
    let at = 0
    const next = <T>(list: readonly T[]): T => {
      at += 1
      const value = list[at % list.length]
      if (value === undefined) throw new Error('nothing drawn')
      return value
    }
    const pick = <T>(list: readonly T[]): T => {
      const value = list[next(drawn.picks) % list.length]
      if (value === undefined) throw new Error('nothing to pick from')
      return value
    }
    let used = 0
    const newId = () => {
      const id = drawn.ids[used]
      used += 1
      if (id === undefined) throw new Error('too few ids')
      return id
    }
    const rows = forEachTable((): ArchiveRow[] => [])
    const files = new Map(drawn.files.map((each) => [sha256Of(each), each]))
    const hashes = [...files.keys()]
    const word = () => next(drawn.texts)
    const optional = () => (next(drawn.picks) % 2 === 0 ? null : word())
    const stamp = () => ({ ...next(drawn.stamps) })
    const idOf = (table: ArchiveTable) => String(pick(rows[table])['id'])
    const { sizes } = drawn
    rows.settings.push({ key: 'welcomed', value: 'yes' }, { key: 'theme', value: word() })
    for (let n = 0; n < sizes.stages; n += 1) {
      rows.stages.push({
        id: newId(),
        name: word(),
        kind: pick(stageKinds),
        colour: pick(stageColours),
        orderKey: next(drawn.keys),
        createdAt: stamp().createdAt,
      })
    }
    for (let n = 0; n < sizes.companies; n += 1)
      rows.companies.push({
        id: newId(),
        name: word(),
        nameKey: `${word()}${n}`,
        url: optional(),
        ...stamp(),
      })
    for (let n = 0; n < sizes.roles; n += 1) {
      rows.roles.push({
        id: newId(),
        title: word(),
        profile,
        profileVersion: 1,
        doneSteps: [n, 3],
        keywordWeights: { [word()]: 4, b: 1 },
        ...stamp(),
      })
    }
    for (let n = 0; n < sizes.many; n += 1)
      rows.terms.push({ id: newId(), name: word(), aliases: [word(), word()], ...stamp() })
    const resumeIds = Array.from({ length: sizes.resumes }, newId)
    for (let n = 0; n < sizes.applications; n += 1) {
      rows.applications.push({
        id: newId(),
        companyId: idOf('companies'),
        stageId: idOf('stages'),
        orderKey: next(drawn.keys),
        stageSince: stamp().createdAt,
        title: word(),
        location: optional(),
        url: optional(),
        payMinMinor: next(drawn.moneys),
        payMaxMinor: next(drawn.moneys),
        payCurrency: n % 2 === 0 ? 'EUR' : null,
        payPeriod: n % 2 === 0 ? pick(payPeriods) : null,
        appliedOn: next(drawn.dates),
        repliedOn: next(drawn.dates),
        notes: word(),
        roleId: rows.roles.length > 0 && n % 2 === 0 ? idOf('roles') : null,
        resumeId: resumeIds.length > 0 && n % 2 === 1 ? pick(resumeIds) : null,
        fit: n % 2 === 0 ? 71.3 : null,
        fitVersion: n % 2 === 0 ? 2 : null,
        ...stamp(),
      })
    }
    resumeIds.forEach((id, n) => {
      const isSent = n % 2 === 1
      const sent = pick(hashes)
      rows.resumes.push({
        id,
        name: word(),
        parentId: n > 0 ? (resumeIds[n - 1] ?? null) : null,
        applicationId: rows.applications.length > 0 && n % 2 === 0 ? idOf('applications') : null,
        status: isSent ? 'sent' : 'draft',
        document: { basics: { name: word(), profiles: [] }, work: [], meta: { own: next(drawn.json) } },
        revision: next(drawn.picks),
        layout: { hidden: [word()], order: next(drawn.json) },
        ancestor: n % 2 === 0 ? null : { basics: { summary: word() } },
        sentAt: isSent ? 5 : null,
        sentSha256: isSent ? sent : null,
        sentFile: isSent ? sent : null,
        ...stamp(),
      })
    })
    if (rows.applications.length > 0) {
      for (let n = 0; n < sizes.many; n += 1) {
        const applicationId = idOf('applications')
        rows.activities.push({
          id: newId(),
          applicationId,
          kind: pick(activityKinds),
          text: word(),
          at: stamp().createdAt,
        })
        const sha256 = pick(hashes)
        rows.attachments.push({
          id: newId(),
          applicationId,
          fileName: `${word()}.pdf`,
          sha256,
          bytes: files.get(sha256)?.byteLength ?? 0,
          ...stamp(),
        })
        rows.offers.push({
          id: newId(),
          applicationId,
          amountMinor: next(drawn.picks),
          currency: 'USD',
          period: pick(payPeriods),
          receivedOn: next(drawn.dates),
          respondBy: next(drawn.dates),
          years: 2.5,
          walkAwayMinor: next(drawn.moneys),
          notes: optional(),
          ...stamp(),
        })
      }
      const { id: first } = rows.applications[0] ?? {}
      rows.postings.push({
        id: newId(),
        applicationId: first,
        posting: { ...emptyPosting, title: word(), description: word() },
        keywords: [],
        createdAt: 1,
        updatedAt: 2,
      })
    }
    return { rows, files }
  })
