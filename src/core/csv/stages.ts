import type { StageKind } from '../application/model'
import { fold } from './fields'

export interface KnownStage {
  id: string
  name: string
  kind: StageKind
}

/** Words of other trackers, folded, for the stages a board starts with. */
const meanings: Record<string, string> = {
  Saved:
    'saved|wishlist|bookmarked|interested|toapply|todo|notapplied|idea|backlog|lead|leads|new|gespeichert|gemerkt|merkliste|interessant|offen|zubewerben|neu',
  Preparing: 'preparing|inprogress|drafting|readytoapply|invorbereitung|vorbereitung|entwurf',
  Applied:
    'applied|submitted|applicationsent|applicationsubmitted|sent|waiting|pending|awaitingresponse|inreview|underreview|beworben|abgeschickt|versendet|eingereicht|bewerbungversendet|bewerbungabgeschickt|wartend|inprufung',
  Screening:
    'screening|screen|phonescreen|phonescreening|phoneinterview|recruiterscreen|recruitercall|hrscreen|assessment|onlineassessment|oa|test|telefoninterview|telefongesprach|erstgesprach',
  Interviewing:
    'interviewing|interview|interviews|interviewed|interviewscheduled|firstinterview|secondinterview|finalinterview|onsite|technicalinterview|finalround|vorstellungsgesprach|gesprach|bewerbungsgesprach|eingeladen',
  Offer:
    'offer|offered|offerreceived|offerextended|negotiating|negotiation|angebot|angeboterhalten|vertragsangebot',
  Accepted: 'accepted|offeraccepted|hired|signed|won|angenommen|eingestellt|zusage|zugesagt',
  Rejected:
    'rejected|rejection|declinedbycompany|notselected|turneddown|unsuccessful|refused|lost|denied|abgelehnt|absage|absageerhalten|abgesagt',
  Withdrawn: 'withdrawn|withdrew|cancelled|canceled|zuruckgezogen|bewerbungzuruckgezogen',
  Ghosted: 'ghosted|noresponse|noreply|noanswer|noreplyreceived|keineantwort|keineruckmeldung',
  Declined: 'declined|offerdeclined|idecline|angebotabgelehnt',
  Expired: 'expired|closed|archived|jobclosed|positionclosed|abgelaufen|geschlossen|archiviert',
}
const kinds: Record<string, StageKind> = {
  Saved: 'saved',
  Offer: 'offer',
  Accepted: 'accepted',
  Rejected: 'closed',
  Withdrawn: 'closed',
  Ghosted: 'closed',
  Declined: 'closed',
  Expired: 'closed',
}
const byWord = new Map(
  Object.entries(meanings).flatMap(([name, words]) =>
    words.split('|').map((word): [string, string] => [word, name]),
  ),
)

/** Where the rows of a status go: a stage that is there, or a new one of that name. */
export type StageTarget = { kind: 'stage'; id: string } | { kind: 'new' }

/**
 * The stage a status of the table most likely means: one of the very name, else one the words of other trackers stand
 * for, else a new stage, so that stages of one's own survive. An empty status is a saved application.
 */
export function guessStage(status: string, stages: readonly KnownStage[]): StageTarget {
  const word = fold(status)
  const named = (name: string) => stages.find((stage) => fold(stage.name) === fold(name))
  if (word === '') {
    const first = stages.find((stage) => stage.kind === 'saved') ?? stages[0]
    return first === undefined ? { kind: 'new' } : { kind: 'stage', id: first.id }
  }
  const meaning = byWord.get(word)
  const found = named(status) ?? (meaning === undefined ? undefined : named(meaning))
  return found === undefined ? { kind: 'new' } : { kind: 'stage', id: found.id }
}

/** The kind a new stage of that name gets. */
export const kindOfNewStage = (status: string): StageKind => kinds[byWord.get(fold(status)) ?? ''] ?? 'active'
