import type { ResumeSummary } from '../../../contract/resume'

export interface ResumeRow {
  resume: ResumeSummary
  /** 0 for a base resume, 1 for a version made from it, and so on. */
  depth: number
  /** How many versions stand beneath it, at any depth. */
  versions: number
}

const deepest = 6

/**
 * Takes the resumes in their order, gives one row each with versions beneath what they were made from; families are
 * ordered by their latest change. With words, only rows that hold them all, and those they hang from.
 */
export function resumeRows(resumes: readonly ResumeSummary[], filter = ''): ResumeRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  const ids = new Set(resumes.map((resume) => resume.id))
  const children = new Map<string | null, ResumeSummary[]>()
  for (const resume of resumes) {
    const parent = resume.parentId !== null && ids.has(resume.parentId) ? resume.parentId : null
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [resume])
    else siblings.push(resume)
  }
  const families = (children.get(null) ?? []).map((root) => {
    const rows: ResumeRow[] = []
    const latest = collect(root, 0, rows, children, words, new Set())
    return { rows, latest }
  })
  families.sort((a, b) => b.latest - a.latest)
  return families.flatMap((family) => family.rows)
}

function collect(
  resume: ResumeSummary,
  depth: number,
  rows: ResumeRow[],
  children: ReadonlyMap<string | null, ResumeSummary[]>,
  words: readonly string[],
  seen: Set<string>,
): number {
  if (seen.has(resume.id)) return 0
  seen.add(resume.id)
  const row: ResumeRow = { resume, depth: Math.min(depth, deepest), versions: 0 }
  const place = rows.push(row)
  let latest = resume.updatedAt
  for (const child of children.get(resume.id) ?? []) {
    latest = Math.max(latest, collect(child, depth + 1, rows, children, words, seen))
  }
  row.versions = rows.length - place
  if (row.versions === 0 && !holds(resume, words)) rows.length = place - 1
  return latest
}

function holds(resume: ResumeSummary, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { application } = resume
  const text =
    `${resume.name} ${application?.title ?? ''} ${application?.company ?? ''} ${resume.status}`.toLowerCase()
  return words.every((word) => text.includes(word))
}
