import { readAffixes, type AffixRule, type Affixes } from './affix'

/** A way in which a word comes from a stem of the dictionary. */
export interface Form {
  /** Flags of its stem, and of the affixes it was made with. */
  flags: string
  prefix: AffixRule | null
  suffix: AffixRule | null
}

export interface Dictionary {
  affixes: Affixes
  /** Stem to its flags; a stem that stands there twice has them parted by a blank. */
  stems: ReadonlyMap<string, string>
}

/**
 * Takes the two files of a Hunspell dictionary (UTF-8) and lines of further words, gives the dictionary. Stems are kept
 * as they are and affixes taken off a word when it is asked for, so that memory stays that of the list.
 */
export function readDictionary(affixText: string, wordText: string, moreWords = ''): Dictionary {
  const stems = new Map<string, string>()
  for (const line of wordText.split('\n')) {
    if (line === '' || line.startsWith('\t') || line.startsWith('#')) continue
    const end = line.search(/[\s\r]/)
    const entry = end === -1 ? line : line.slice(0, end)
    const slash = entry.indexOf('/', 1)
    const stem = slash === -1 ? entry : entry.slice(0, slash)
    const flags = slash === -1 ? '' : entry.slice(slash + 1)
    const known = stems.get(stem)
    stems.set(stem, known === undefined ? flags : `${known} ${flags}`)
  }
  for (const word of moreWords.split(/\s+/)) {
    if (word !== '' && !stems.has(word)) stems.set(word, '')
  }
  return { affixes: readAffixes(affixText), stems }
}

const noRules: readonly AffixRule[] = []

function suffixed(
  { affixes, stems }: Dictionary,
  word: string,
  prefix: AffixRule | null,
  forms: Form[],
): void {
  const most = Math.min(affixes.longest, word.length)
  for (let length = 0; length <= most; length += 1) {
    const rules = affixes.suffixes.get(word.slice(word.length - length)) ?? noRules
    for (const rule of rules) {
      if (prefix !== null && !rule.crosses) continue
      const stem = word.slice(0, word.length - length) + rule.strip
      const flags = stems.get(stem)
      if (flags === undefined || stem === '' || !rule.fits(stem)) continue
      for (const own of flags.split(' ')) {
        if (own.includes(rule.flag) && (prefix === null || own.includes(prefix.flag)))
          forms.push({ flags: own + rule.carries + (prefix?.carries ?? ''), prefix, suffix: rule })
      }
    }
  }
}

/** Every way in which the word, as it is written, comes from the dictionary; compounds aside. */
export function formsOf(dictionary: Dictionary, word: string): Form[] {
  const { affixes, stems } = dictionary
  const forms: Form[] = []
  const bare = stems.get(word)
  if (bare !== undefined)
    for (const flags of bare.split(' ')) forms.push({ flags, prefix: null, suffix: null })
  suffixed(dictionary, word, null, forms)
  const most = Math.min(affixes.longest, word.length)
  for (let length = 0; length <= most; length += 1) {
    for (const rule of affixes.prefixes.get(word.slice(0, length)) ?? noRules) {
      const stem = rule.strip + word.slice(length)
      if (!rule.fits(stem)) continue
      for (const own of stems.get(stem)?.split(' ') ?? []) {
        if (own.includes(rule.flag)) forms.push({ flags: own + rule.carries, prefix: rule, suffix: null })
      }
      if (rule.crosses) suffixed(dictionary, stem, rule, forms)
    }
  }
  return forms
}

const has = (form: Form, flag: string): boolean => flag !== '' && form.flags.includes(flag)

/** Whether the form may stand alone. */
export function standsAlone({ affixes }: Dictionary, form: Form): boolean {
  const bare = form.prefix === null && form.suffix === null
  return (
    !has(form, affixes.onlyInCompound) &&
    !has(form, affixes.forbidden) &&
    !(bare && has(form, affixes.needsAffix))
  )
}

export const isForbidden = ({ affixes }: Dictionary, forms: readonly Form[]): boolean =>
  forms.some((form) => has(form, affixes.forbidden))

/** Words made from a stem with its affixes, itself included; for suggestions. */
export function expand({ affixes }: Dictionary, stem: string, flags: string): string[] {
  const words = new Set<string>([stem])
  for (const own of flags) {
    for (const rule of affixes.byFlag.get(`SFX${own}`) ?? noRules) {
      if (rule.add !== '' && stem.endsWith(rule.strip) && rule.fits(stem))
        words.add(stem.slice(0, stem.length - rule.strip.length) + rule.add)
    }
  }
  return [...words]
}
