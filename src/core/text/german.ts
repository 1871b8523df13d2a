/** Verbs by stem: all their forms and the noun in -ung meet. Small letters, umlauts folded. */
const verbStems =
  'entwickel plan leit fuehr berat verwalt schul betreu pflege programmier optimier montier wart ' +
  'pruef erstell steuer bearbeit moderier analysier implementier konfigurier automatisier ' +
  'verhandel vermarkt unterstuetz durchfuehr ueberwach reinig lager schweiss behandel'

const families = new Map<string, string>()
for (const stem of verbStems.split(' ')) {
  const root = stem.replace(/el$/, 'l')
  const endings = ['t', 'te', 'ten', 'ete', 'eten', 'et', 'end']
  const forms = [`${root}ung`, `${root}ungen`, `${stem}n`, `${root}en`, `${root}end`]
  for (const ending of endings) forms.push(`${stem}${ending}`)
  for (const form of forms) families.set(form, `${root}ung`)
}

/** Verbs in -ieren whose noun ends in -ation, without those endings. */
for (const stem of 'koordin organis dokument install kalkul administr praesent'.split(' ')) {
  for (const form of ['ieren', 'iert', 'ierte', 'ierten', 'ierend', 'ierung'])
    families.set(stem + form, `${stem}ation`)
}

const person = /^([a-z]{3,}(?:er|eur|or|ist|ent|ant|log))in(?:nen)?$/
const plural = /^([a-z]{3,}(?:ung|keit|heit|schaft|ion))en$/
/** Nouns of qualities, from their adjectives: Belastbarkeit, belastbar. */
const qualities = /^([a-z]{3,}(?:ig|lich|bar|sam))keit$/
const ending = /(?:ern|er|en|em|es|e|n|s)$/

/**
 * What the forms of a German word share, or null where the word shows no sign of being one: forms of common verbs,
 * feminine names of callings, plurals of abstract nouns, words with an umlaut. Takes small letters, umlauts folded.
 */
export function germanBase(lower: string, hasUmlaut: boolean): string | null {
  const family = families.get(lower)
  if (family !== undefined) return family
  if (lower.length < 7) return null
  const calling = person.exec(lower)?.[1]
  if (calling !== undefined && lower.length >= 8) return calling
  const single = plural.exec(lower)?.[1] ?? lower
  const quality = qualities.exec(single)?.[1]
  if (quality !== undefined) return quality
  if (single !== lower) return single
  return hasUmlaut && !/ung$/.test(lower) ? lower.replace(ending, '') : null
}

const tails =
  /^(.{4,}?)(?:erfahrung(?:en)?|kenntnis(?:se|sen)?|wissen|praxis|kompetenz(?:en)?|faehigkeit(?:en)?|entwicklung|entwickler(?:in|innen)?|programmierung|administration|umfeld|umgebung(?:en)?|projekt(?:e|en)?|schulung(?:en)?|system(?:s|e|en)?|anwendung(?:en)?|expert(?:e|en|in)|zertifizierung(?:en)?)$/
const heads = /(?:ung|ungen|keit|heit|schaft|pflege)$/
const separable =
  /^(?:durch|ueber|unter|wieder|zurueck|gegen|zusammen|weiter|hinter|nieder|voran|vorher|heraus|hinaus|herbei)$/

/**
 * Shorter words that a closed German compound holds: what it is about before a tail such as -kenntnisse or -erfahrung
 * (Projektmanagementerfahrung), and its head noun (Finanzbuchhaltung). Takes small letters, umlauts folded.
 */
export function compoundParts(lower: string): string[] {
  if (lower.length < 9) return []
  const parts: string[] = []
  const about = tails.exec(lower)?.[1]
  if (about !== undefined) {
    parts.push(about)
    const bare = /^(.{4,}?)(?:s|n|en|e)$/.exec(about)?.[1]
    if (bare !== undefined) parts.push(bare, about.slice(0, -1))
  }
  if (lower.length >= 11 && lower.length <= 60 && heads.test(lower)) {
    const single = lower.replace(/ungen$/, 'ung')
    for (let at = 4; at <= single.length - 7; at++) {
      if (!separable.test(single.slice(0, at))) parts.push(single.slice(at))
    }
  }
  return parts
}
