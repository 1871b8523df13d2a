export interface Outcomes {
  /** Applications it was sent with. */
  sent: number
  /** Of these, answered by the employer. */
  replies: number
  /** Of these, ended in an offer. */
  offers: number
}

export interface SentResume {
  id: string
  parentId: string | null
  /** The application it was sealed for, and when; null while it is a draft. */
  sealedFor: { applicationId: string; at: number } | null
}

export interface TriedApplication {
  id: string
  resumeId: string | null
  hasApplied: boolean
  hasReplied: boolean
  hasOffer: boolean
}

const none: Outcomes = { sent: 0, replies: 0, offers: 0 }

const plus = (one: Outcomes, other: Outcomes): Outcomes => ({
  sent: one.sent + other.sent,
  replies: one.replies + other.replies,
  offers: one.offers + other.offers,
})

/**
 * What became of each resume: on its own, and with all versions made from it. An application counts for the version
 * that was sealed for it last, else for the one linked to it, and only once it was applied for.
 */
export function resumeOutcomes(
  resumes: readonly SentResume[],
  applications: readonly TriedApplication[],
): Map<string, { own: Outcomes; family: Outcomes }> {
  const sealed = new Map<string, SentResume>()
  for (const resume of resumes) {
    const { sealedFor } = resume
    if (sealedFor === null) continue
    const known = sealed.get(sealedFor.applicationId)?.sealedFor
    if (known == null || known.at <= sealedFor.at) sealed.set(sealedFor.applicationId, resume)
  }
  const own = new Map<string, Outcomes>()
  for (const application of applications) {
    const sent = sealed.get(application.id)
    const resumeId = sent?.id ?? application.resumeId
    const { hasApplied, hasReplied, hasOffer } = application
    if (resumeId === null || !(sent !== undefined || hasApplied || hasReplied || hasOffer)) continue
    const one = { sent: 1, replies: Number(hasReplied || hasOffer), offers: Number(hasOffer) }
    own.set(resumeId, plus(own.get(resumeId) ?? none, one))
  }
  const parents = new Map(resumes.map(({ id, parentId }) => [id, parentId]))
  const result = new Map(resumes.map(({ id }) => [id, { own: own.get(id) ?? none, family: none }]))
  for (const [id, outcomes] of own) {
    const seen = new Set<string>()
    for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      seen.add(at)
      const entry = result.get(at)
      if (entry !== undefined) entry.family = plus(entry.family, outcomes)
    }
  }
  return result
}

const z = 1.959964

/** The 95 % Wilson score interval of a share, 0 to 1 (Wilson 1927). */
export function wilsonInterval(successes: number, trials: number): { low: number; high: number } {
  if (trials <= 0) return { low: 0, high: 1 }
  const share = successes / trials
  const square = (z * z) / trials
  const middle = (share + square / 2) / (1 + square)
  const half = (z / (1 + square)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** Fewer sent say nothing of a share. */
export const enoughSent = 10

const percent = (share: number): string => String(Math.round(share * 100))

/** `2 of 5 replied; too few to tell`, and with ten or more the share and its 95 % interval; '' where none was sent. */
export function outcomeWords({ sent, replies }: Outcomes): string {
  if (sent === 0) return ''
  const counts = `${replies} of ${sent} replied`
  if (sent < enoughSent) return `${counts}; too few to tell`
  const { low, high } = wilsonInterval(replies, sent)
  return `${counts}, ${percent(replies / sent)} % (likely ${percent(low)} to ${percent(high)} %)`
}
