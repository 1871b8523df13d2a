/** One way to make a form of a stem: take `strip` away, put `add` there, where the stem ends (or begins) as it must. */
export interface AffixRule {
  flag: string
  strip: string
  add: string
  /** Flags that the form carries besides those of its stem. */
  carries: string
  /** May stand together with a rule of the other side. */
  crosses: boolean
  fits: (stem: string) => boolean
}

/** What an affix file says, as far as one prefix, one suffix and compounds go. */
export interface Affixes {
  prefixes: ReadonlyMap<string, readonly AffixRule[]>
  suffixes: ReadonlyMap<string, readonly AffixRule[]>
  byFlag: ReadonlyMap<string, readonly AffixRule[]>
  longest: number
  compound: { begin: string; middle: string; end: string; permit: string; only: string } | null
  onlyInCompound: string
  forbidden: string
  needsAffix: string
  noSuggest: string
  replacements: readonly { from: string; to: string }[]
  /** Letters to try, the likeliest first. */
  letters: string
}

type Side = 'PFX' | 'SFX'

const always = (): boolean => true

function condition(pattern: string, side: Side): (stem: string) => boolean {
  if (pattern === '.') return always
  const regex = new RegExp(side === 'PFX' ? `^${pattern}` : `${pattern}$`, 'u')
  return (stem) => regex.test(stem)
}

/**
 * Takes the text of a Hunspell affix file (UTF-8, one letter a flag), gives its rules by what they add. Forms with a
 * hyphen are left out: words are checked between their hyphens. Never throws; lines it does not know are passed over.
 */
export function readAffixes(text: string): Affixes {
  const options = new Map<string, string>()
  const sides: Record<Side, Map<string, AffixRule[]>> = { PFX: new Map(), SFX: new Map() }
  const byFlag = new Map<string, AffixRule[]>()
  const crossing = new Set<string>()
  const replacements: { from: string; to: string }[] = []
  let longest = 0
  for (const line of text.split('\n')) {
    const [name = '', first = '', second = '', third = '', fourth] = line.trim().split(/\s+/)
    if (name === 'REP' && second !== '') replacements.push({ from: first, to: second.replaceAll('_', ' ') })
    else if (name !== 'PFX' && name !== 'SFX') {
      if (!options.has(name)) options.set(name, first)
    } else if (fourth === undefined) {
      if (second === 'Y') crossing.add(name + first)
    } else {
      const [adds = '', carries = ''] = third.split('/')
      const circumfix = options.get('CIRCUMFIX')
      if (adds.includes('-') || (circumfix !== undefined && carries.includes(circumfix))) continue
      const rule: AffixRule = {
        flag: first,
        strip: second === '0' ? '' : second,
        add: adds === '0' ? '' : adds,
        carries,
        crosses: crossing.has(name + first),
        fits: condition(fourth, name),
      }
      longest = Math.max(longest, rule.add.length)
      push(sides[name], rule.add, rule)
      push(byFlag, name + first, rule)
    }
  }
  const flag = (option: string): string => options.get(option) ?? ''
  return {
    prefixes: sides.PFX,
    suffixes: sides.SFX,
    byFlag,
    longest,
    compound: options.has('COMPOUNDBEGIN')
      ? {
          begin: flag('COMPOUNDBEGIN'),
          middle: flag('COMPOUNDMIDDLE'),
          end: flag('COMPOUNDEND'),
          permit: flag('COMPOUNDPERMITFLAG'),
          only: flag('ONLYINCOMPOUND'),
        }
      : null,
    onlyInCompound: flag('ONLYINCOMPOUND'),
    forbidden: flag('FORBIDDENWORD'),
    needsAffix: flag('NEEDAFFIX'),
    noSuggest: flag('NOSUGGEST'),
    replacements,
    letters: flag('TRY'),
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
