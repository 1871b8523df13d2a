import { bareHeading } from '../text/headings'
import { continues, cutLines, type TextLine } from '../text/lines'

export type Demand = 'required' | 'preferred' | 'mentioned'

/** A piece of an advert: one line, bullet or wrapped paragraph, under the demand its heading makes. */
export interface PostingPiece {
  text: string
  demand: Demand
}

const ignoredHeading =
  /\b(?:benefits?|perks|what we offer|we offer|what you(?:'|’)?ll get|what you get|what(?:'|’)?s in it for you|compensation|salary|pay range|about (?:us|the company|our company|the team|the hospital|the firm|the school|the organization|the organisation)|who we are|our (?:company|story|values|mission|culture|commitment)|why (?:join|work|us|you)|equal (?:opportunity|employment)|eeo|diversity|inclusion statement|how to apply|application process|to apply|accommodations?|privacy|disclaimer|notice to|physical (?:demands|requirements)|working conditions|work environment|hiring process|interview process|wir bieten|das bieten wir|über uns|kontakt|unser angebot|was wir bieten|nous offrons|avantages|ofrecemos|beneficios)\b/i
const companyHeading =
  /^about (?!you\b|your\b|the (?:role|job|position|opportunity|candidate|work)\b|this (?:role|job|position)\b)/
const preferredHeading =
  /\b(?:preferred|nice[- ]to[- ]haves?|nice if|bonus(?: points)?|pluses|a plus|desired|desirable|good to have|advantageous|additional skills|extra credit|ideal(?:ly)?|stand out|wünschenswert|von vorteil|would be (?:great|nice|good|a plus)|even better|not required|un plus|atouts?|serait appréci|deseable|se valora)\b/i
const requiredHeading =
  /\b(?:requirements?|required|qualifications?|must[- ]haves?|must have|essential|minimum|what you(?:'|’)?ll need|what you need|you(?:'|’)?ll need|what you(?:'|’)?ll bring|what you bring|you bring|you have|what we(?:'|’)?re looking for|what we are looking for|we(?:'|’)?re looking for|we are looking for|who you are|about you|your (?:profile|background|skills|experience)|skills|experience|competenc(?:y|ies)|credentials|licen[sc]es?|certifications?|education|person specification|candidate profile|the ideal candidate|knowledge|tech(?:nical)? stack|anforderungen|ihr profil|dein profil|das bringst du mit|das bringen sie mit|qualifikationen|profil recherch|votre profil|compétences|prérequis|requisitos|perfil)\b/i
const dutyHeading =
  /\b(?:responsibilit(?:y|ies)|duties|what you(?:'|’)?ll do|what you will do|you will|the role|about the (?:role|job|position|opportunity)|role overview|job (?:description|summary|overview|purpose)|position (?:summary|overview)|overview|summary|your (?:role|mission|tasks|impact|responsibilities)|day to day|day-to-day|key accountabilities|essential functions|in this role|aufgaben|ihre aufgaben|deine aufgaben|missions?|funciones)\b/i

function isHeadingShape(line: string): boolean {
  const bare = line.trim()
  if (bare.length === 0 || bare.length > 70 || /[.!?;,]$/.test(bare) || isItem(bare)) return false
  if (/:$/.test(bare)) return true
  const words = bare.split(/\s+/)
  if (words.length > 8) return false
  const big = words.filter((word) => /^[\p{Lu}\d&(]/u.test(word) || word.length <= 3).length
  return big / words.length > 0.6 || bare === bare.toUpperCase() || words.length <= 3
}

const cueAtEnd =
  /^(.*?)[\s,(-]+(?:is )?(?:(?:strongly |highly )?(?:required|preferred|desired|desirable|essential|mandatory|advantageous)|an? (?:plus|asset|advantage|must)|wünschenswert|erforderlich)\)?$/i
const aboutSomething =
  /\b(?:experience|knowledge|skills?|proficiency|certifi\w+|licen[sc]e|degree|background|familiarity|expertise|erfahrung|kenntnisse|maîtrise)\s+(?:with|in|of|using|on|as|mit|de)\s+\S/i

/** "CPA required" and "Experience with SAP" ask for something by name: they are items, however much they look like headings. */
function isItem(line: string): boolean {
  const bare = line.trim()
  if (bare.endsWith(':')) return false
  if (aboutSomething.test(bare)) return true
  const named = cueAtEnd.exec(bare)?.[1]
  return named !== undefined && !requiredHeading.test(named) && !dutyHeading.test(named)
}

/** A short line without an end, right above a bullet, heads the list even in small letters. */
function leadsToBullets(lines: TextLine[], at: number): boolean {
  const line = lines[at]?.text.trim() ?? ''
  if (line.length > 70 || /[.!;,]$/.test(line)) return false
  const next = lines.slice(at + 1, at + 3).find((following) => !following.isBlank)
  return next?.isBullet ?? false
}

/** "Must have: AWS, Docker": a heading with its list behind it on the same line. */
function isLabelled(line: string): boolean {
  return /^[^:]{4,50}:\s*\S/.test(line)
}

function headingDemand(line: string): Demand | 'ignored' | null {
  const bare = bareHeading(line)
  if (ignoredHeading.test(bare) || companyHeading.test(bare)) return 'ignored'
  if (preferredHeading.test(bare)) return 'preferred'
  if (dutyHeading.test(bare) && !/qualif|require/.test(bare)) return 'mentioned'
  if (requiredHeading.test(bare)) return 'required'
  return dutyHeading.test(bare) ? 'mentioned' : null
}

const boilerplate =
  /\b(?:equal (?:employment )?opportunity|eeo\/?aa|affirmative action|regardless of|without regard to|protected (?:veteran|class|characteristic)|sexual orientation|gender identity|national origin|reasonable accommodations?|e-verify|401\s?\(?k\)?|403\s?\(?b\)?|(?:health|dental|vision|life|medical) insurance|medical, dental|dental,? and vision|paid (?:time off|holidays|leave|parental)|parental leave|tuition (?:reimbursement|assistance)|\bpto\b|pension (?:plan|scheme)|(?:sign-on|signing) bonus|stock options|employee assistance|wellness program|free (?:lunch|snacks|parking)|we are an? equal|we celebrate diversity|background check|drug (?:screen|test)|privacy policy|recruitment agencies|visit (?:our|us)|founded in|headquartered in|fortune 500|our mission is|we(?:'|’)?re on a mission|years of (?:history|service to)|gleichbehandlung|schwerbehinderte)\b/i

/** Whether a line is about benefits, equal opportunity or the company itself, not about the work. */
export function isBoilerplate(line: string): boolean {
  return boilerplate.test(line.slice(0, 2_000))
}

const lineLimit = 4_000

/**
 * Cuts an advert into the pieces that speak of the work, each with the demand of its heading; benefits, equal
 * opportunity and company blocks are dropped.
 */
export function postingPieces(description: string): PostingPiece[] {
  const pieces: PostingPiece[] = []
  let demand: Demand | 'ignored' = 'mentioned'
  const state: { open: { text: string; lastLine: string } | null } = { open: null }
  const close = () => {
    if (state.open && demand !== 'ignored') pieces.push({ text: state.open.text, demand })
    state.open = null
  }
  const lines = cutLines(description.slice(0, 1_000_000))
  for (const [number, line] of lines.entries()) {
    if (line.isBlank) {
      close()
      continue
    }
    const body = description.slice(line.body, line.end)
    const colon = body.indexOf(':')
    const heading: Demand | 'ignored' | null =
      !line.isBullet && !isLabelled(body) && (isHeadingShape(body) || leadsToBullets(lines, number))
        ? headingDemand(body)
        : null
    if (heading !== null) {
      close()
      // In the middle of a list of requirements "Journeyman electrician license" is a line of it, not a heading.
      const isLine = heading === 'required' && demand === 'required' && colon < 0
      if (isLine) pieces.push({ text: body, demand: heading })
      demand = heading
      continue
    }
    if (colon > 3 && colon < 50 && !line.isBullet) {
      const inline = headingDemand(body.slice(0, colon))
      if (
        inline !== null &&
        !/[.!?]/.test(body.slice(0, colon)) &&
        body.slice(0, colon).split(/\s+/).length <= 6
      ) {
        close()
        if (inline !== 'ignored') pieces.push({ text: body.slice(colon + 1, lineLimit), demand: inline })
        continue
      }
    }
    const { open } = state
    if (open && !line.isBullet && continues(open.lastLine, line.text) && open.text.length < lineLimit) {
      state.open = { text: `${open.text}\n${line.text}`, lastLine: line.text }
      continue
    }
    close()
    state.open = { text: body.slice(0, 20_000), lastLine: line.text }
  }
  close()
  return pieces
}

const preferredCue =
  /\b(?:preferred|preferably|preference|a (?:big |huge |strong |definite )?plus|plus(?:es)?|bonus|nice[- ]to[- ]have|ideally|desirable|desired|an? advantage|advantageous|an? asset|beneficial|helpful|would be (?:great|nice|good)|good to have|optional|familiarity with|exposure to|von vorteil|wünschenswert|idealerweise)\b/i
const requiredCue =
  /\b(?:must|required|requires?|requirement|essential|mandatory|minimum|at least|need to have|needs to have|you need|we need|you have|you(?:'|’)?ve|you know|proficien(?:t|cy)|\d+\s?\+?\s?(?:-\s?\d+\s?)?(?:years?|yrs?)|strong (?:knowledge|experience|understanding|background)|strong (?:[\w+#./-]{1,30} ){1,3}skills|proven|solid (?:knowledge|experience)|hands-on experience|erforderlich|zwingend|vorausgesetzt|mindestens)\b/i

/** Sentences and, where a sentence both requires and prefers, its clauses: each with the demand its own words make. */
export function clausesOf(piece: PostingPiece): PostingPiece[] {
  const clauses: PostingPiece[] = []
  for (const sentence of piece.text.split(/(?<=[.!?;])\s+(?=\S)/)) {
    if (isBoilerplate(sentence)) continue
    const both = preferredCue.test(sentence) && requiredCue.test(sentence)
    const parts = both ? splitDemands(sentence) : [sentence]
    for (const part of parts) clauses.push({ text: part, demand: demandOf(part, piece.demand) })
  }
  return clauses
}

function demandOf(text: string, inherited: Demand): Demand {
  if (preferredCue.test(text)) return 'preferred'
  if (requiredCue.test(text)) return 'required'
  return inherited
}

/** "BLS required, ACLS preferred": cut after each cue word that closes its clause. */
function splitDemands(sentence: string): string[] {
  const parts = sentence.split(
    /(?<=\b(?:required|preferred|mandatory|essential|a plus|desirable|desired|optional))[,;)]\s*(?:and\s|but\s)?/i,
  )
  return parts.length > 1
    ? parts
    : sentence.split(/\s*[,;]\s+(?=(?:ideally|preferably|with|and|plus)\b)|\s*[;(]\s*/i)
}
