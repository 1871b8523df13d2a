import { otherVerbs, verbAreas } from './verbTable'

export interface Verb {
  base: string
  past: string
  /** As often a noun: "Design reviews" names a thing. */
  isNoun: boolean
}

const doubles = new Set([
  'plan',
  'map',
  'ship',
  'stop',
  'program',
  'prefer',
  'refer',
  'transfer',
  'debug',
  'log',
  'embed',
  'spot',
  'set',
  'cut',
])

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  if (doubles.has(base)) return `${base}${base.slice(-1)}ed`
  return `${base}ed`
}

function gerundsOf(base: string): string[] {
  if (/(?:[^aeiouy]|u|r)e$/.test(base) && !base.endsWith('ee')) return [`${base.slice(0, -1)}ing`]
  const last = base.slice(-1)
  return /[^aeiouy][aeiou][bdgmnprt]$/.test(base) ? [`${base}${last}ing`, `${base}ing`] : [`${base}ing`]
}

const byBase = new Map<string, Verb>()
const byPast = new Map<string, Verb>()
const byGerund = new Map<string, Verb>()
const byThird = new Map<string, Verb>()
for (const entry of [...Object.values(verbAreas), otherVerbs].join(' ').split(/\s+/)) {
  const [written = '', irregular] = entry.split('/')
  const base = written.replace('*', '')
  if (base === '' || byBase.has(base)) continue
  const verb = { base, past: irregular ?? pastOf(base), isNoun: written.endsWith('*') }
  byBase.set(base, verb)
  byPast.set(verb.past, verb)
  for (const gerund of gerundsOf(base)) byGerund.set(gerund, verb)
  const third = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(base)
      ? `${base}es`
      : `${base}s`
  byThird.set(third, verb)
}

const nouns = new Map<string, string>(
  (
    'management:manage development:develop maintenance:maintain planning:plan coordination:coordinate supervision:supervise training:train ' +
    'design:design implementation:implement delivery:deliver preparation:prepare administration:administer production:produce organisation:organise ' +
    'organization:organize creation:create testing:test installation:install operation:operate oversight:oversee execution:execute analysis:analyse ' +
    'review:review monitoring:monitor processing:process recruitment:recruit integration:integrate migration:migrate deployment:deploy evaluation:evaluate ' +
    'construction:construct assembly:assemble inspection:inspect collection:collect distribution:distribute optimisation:optimise optimization:optimize ' +
    'introduction:introduce improvement:improve establishment:establish configuration:configure automation:automate negotiation:negotiate reconciliation:reconcile'
  )
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [noun = '', base = ''] = pair.split(':')
      return [noun, base]
    }),
)

/** The verb a word is the base form of: "manage". */
export const verbOfBase = (word: string): Verb | null => byBase.get(word.toLowerCase()) ?? null
/** The verb a word is the third person of: "manages". */
export const verbOfThird = (word: string): Verb | null => byThird.get(word.toLowerCase()) ?? null
/** The verb a word is the -ing form of: "managing". */
export const verbOfGerund = (word: string): Verb | null => byGerund.get(word.toLowerCase()) ?? null
/** The verb that a noun of doing comes from: "management". */
export const verbOfNoun = (word: string): Verb | null =>
  byBase.get(nouns.get(word.toLowerCase()) ?? '') ?? null

/** Whether a word is a past form: one of the list, or one that looks it. */
export function isPast(word: string): boolean {
  const small = word.toLowerCase()
  return (
    byPast.has(small) ||
    (/[^e]ed$/.test(small) &&
      small.length > 4 &&
      !/^(?:speed|need|feed|seed|embed|united|advanced|based|certified|licensed|skilled|experienced|detailed|dedicated)$/.test(
        small,
      ))
  )
}

/** The word with the capital of another. */
export function likeCase(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
