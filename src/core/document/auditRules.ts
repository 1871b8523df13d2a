import type { AuditFacts, AuditParagraph } from './auditModel'
import { hasSpacedLetters, hasTypedBullet, hasUnsafeCharacters } from './clean'
import { papers } from './theme'
import { sectionHeadings, showUrl } from './wording'

export type RuleStatus = 'pass' | 'warn' | 'fail' | 'n/a'
export interface RuleResult {
  status: RuleStatus
  detail: string
}
type Rule = (facts: AuditFacts) => RuleResult

const pass = (detail: string): RuleResult => ({ status: 'pass', detail })
const warn = (detail: string): RuleResult => ({ status: 'warn', detail })
const fail = (detail: string): RuleResult => ({ status: 'fail', detail })
const none = (detail: string): RuleResult => ({ status: 'n/a', detail })

/** A rule that holds while nothing is found. */
function unless(found: string | undefined, good: string, bad: (found: string) => string): RuleResult {
  return found === undefined || found === '' ? pass(good) : fail(bad(found))
}

const quote = (text: string): string => {
  const short = [...text.replace(/[\t\n]/g, ' ').trim()].slice(0, 50).join('')
  return `“${short.length < text.trim().length ? `${short}…` : short}”`
}

const absent =
  (names: string[], good: string, bad: string): Rule =>
  ({ elements }) => {
    const count = names.reduce((sum, name) => sum + (elements.get(name) ?? 0), 0)
    return count === 0 ? pass(good) : fail(`${bad} (${count}).`)
  }

function firstWith(facts: AuditFacts, test: (text: string) => boolean): string | undefined {
  const found = facts.paragraphs.find((paragraph) => test(paragraph.text))
  return found === undefined ? undefined : quote(found.text)
}

export const filled = (facts: AuditFacts): AuditParagraph[] =>
  facts.paragraphs.filter((paragraph) => paragraph.text.trim() !== '')

export const headingsOf = (facts: AuditFacts): AuditParagraph[] =>
  filled(facts).filter((one) => one.outline === 0)

const email = /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u
const phone = /(?:\+|\(|\b0|\b)\d[\d\s()./-]{5,}\d/
const standard = new Set(
  [
    ...Object.values(sectionHeadings),
    ...'Profile|Professional Summary|About|Objective|Work Experience|Professional Experience|Work History'.split(
      '|',
    ),
    ...'Employment History|Employment|Technical Skills|Core Skills|Key Skills|Certificates|Licenses'.split(
      '|',
    ),
    ...'Licenses and Certifications|Honors|Honors and Awards|Volunteering|Volunteer|Selected Projects'.split(
      '|',
    ),
    ...'Personal Projects|Academic Background|Training|Hobbies|Contact|Memberships|Additional Information'.split(
      '|',
    ),
  ].map((heading) => heading.toLowerCase()),
)
const safeFonts = new Set(
  (
    'calibri|calibri light|arial|cambria|georgia|garamond|times new roman|helvetica|verdana|tahoma|trebuchet ms|trebuchet|' +
    'aptos|aptos display|carlito|caladea|liberation sans|liberation serif|eb garamond|gelasio|nimbus sans|arimo|tinos'
  ).split('|'),
)
const bulletGlyphs = new Set(['•', '●', '○', '■', '▪', '–', '-'])

const isListItem = (paragraph: AuditParagraph): boolean =>
  paragraph.styleNames.some((name) => name.startsWith('list bullet')) ||
  (paragraph.numId !== undefined && paragraph.numId !== '0' && (paragraph.outline ?? 9) > 8)

const looksLikeName = (text: string): boolean =>
  !/[@|\n\t]|https?:/.test(text) && !/\d{3}/.test(text) && text.trim().split(/\s+/).length <= 8

const nameAlone: Rule = (facts) => {
  const first = facts.paragraphs[0]
  if (first === undefined || first.text.trim() === '')
    return fail('The first paragraph is empty; the name belongs there.')
  const titled = first.styleNames.includes('title')
  if (titled ? /[\n\t]/.test(first.text) || email.test(first.text) : !looksLikeName(first.text))
    return fail(`The first paragraph is not the name alone: ${quote(first.text)}.`)
  if (titled) return pass('The name stands alone at the top.')
  const largest = filled(facts).every((paragraph) => paragraph === first || paragraph.size < first.size)
  return largest
    ? pass('The name stands alone at the top.')
    : warn('The name stands alone, but nothing marks it as the title.')
}

const outlined: Rule = (facts) => {
  const wrong = facts.paragraphs.find((paragraph) => {
    const level = /^heading ([12])$/.exec(paragraph.styleNames[0] ?? '')?.[1]
    return level !== undefined && paragraph.outline !== Number(level) - 1
  })
  if (wrong) return fail(`The heading ${quote(wrong.text)} has no outline level.`)
  const bare = filled(facts).find(
    (one) => one.outline === undefined && standard.has(one.text.trim().toLowerCase()),
  )
  if (bare && headingsOf(facts).length === 0) return fail(`${quote(bare.text)} only looks like a heading.`)
  return pass('Headings carry their level.')
}

const bulletsReal: Rule = (facts) => {
  const items = filled(facts).filter(isListItem)
  if (items.length === 0) return none('There are no bullets.')
  const wrong = items.find(
    ({ numId }) => numId === undefined || numId === '0' || !facts.numbering.levels.has(numId),
  )
  return unless(
    wrong && quote(wrong.text),
    'Bullets are real list items.',
    (text) => `${text} is no real list item.`,
  )
}

const glyphs: Rule = (facts) => {
  const used = [...facts.usedNumIds]
    .map((id) => facts.numbering.levels.get(id))
    .filter((one) => one?.format === 'bullet')
  if (used.length === 0) return none('There are no bullets.')
  const odd = used.map((one) => one?.glyph ?? '').filter((glyph) => !bulletGlyphs.has(glyph))
  if (odd.length === 0) return pass('Bullets use a plain glyph.')
  if (odd.every((glyph) => /^[\uF0A7\uF0B7\uF076\uF0D8\uF0FCo§·]$/.test(glyph))) {
    return warn('Bullets use a glyph of a symbol font; some parsers show a box instead.')
  }
  return fail(`Bullets use an unusual glyph: ${odd.join(' ')}`)
}

const fonts: Rule = (facts) => {
  const odd = [...facts.fonts].filter((font) => !safeFonts.has(font.toLowerCase()))
  return unless(
    odd.join(', '),
    'Every font is on all computers.',
    (names) => `Fonts not on all computers: ${names}.`,
  )
}

const bodySize: Rule = ({ styles }) => {
  const normal = [...styles.byId.values()].find((style) => style.isDefault && style.type === 'paragraph')
  const size = normal?.size ?? styles.defaults.size ?? 20
  const text = `Body text is ${size / 2} pt`
  return size >= 18 && size <= 24 ? pass(`${text}.`) : fail(`${text}; 9 to 12 pt reads best.`)
}

const pageSize: Rule = ({ page }) => {
  const known = Object.values(papers).some(
    ({ width, height }) => width === page.width && height === page.height,
  )
  return known
    ? pass('The page is Letter or A4.')
    : fail(`The page is ${page.width} × ${page.height} twips, not Letter or A4.`)
}

const properties: Rule = ({ core }) => {
  if (core.title === '') return fail('The file has no title in its properties.')
  if (core.creator === '' || /^un-?named$/i.test(core.creator))
    return fail('The file names no author in its properties.')
  return pass('Title and author are set.')
}

const linkTargets: Rule = ({ links }) => {
  const wrong = links.find((link) => !link.anchor && !/^(?:https?:|mailto:|tel:)/i.test(link.target ?? ''))
  return unless(
    wrong && quote(wrong.text),
    'Every link leads somewhere safe.',
    (text) => `The link ${text} leads nowhere safe.`,
  )
}

const bareAddress = (text: string): string =>
  showUrl(text)
    .replace(/^http:\/\//i, '')
    .replace(/^www\.|\/$/gi, '')
    .toLowerCase()

const linkTexts: Rule = ({ links }) => {
  const shown = links.filter((link) => !link.anchor && link.target !== undefined && link.text.trim() !== '')
  if (shown.length === 0) return none('There are no links.')
  const hidden = shown.find((link) => bareAddress(link.target ?? '') !== bareAddress(link.text))
  return hidden
    ? warn(`The link ${quote(hidden.text)} hides its address.`)
    : pass('Links show their address.')
}

const size: Rule = ({ bytes }) => {
  const text = `The file has ${Math.ceil(bytes / 1024)} KB`
  if (bytes < 100 * 1024) return pass(`${text}.`)
  return bytes <= 1024 * 1024
    ? warn(`${text}; under 100 KB is usual.`)
    : fail(`${text}; some systems refuse more than 1 MB.`)
}

const references: Rule = (facts) => {
  const styles = [...facts.usedStyles, ...facts.styles.references].filter((id) => !facts.styles.byId.has(id))
  const lists = [...facts.usedNumIds].filter((id) => id !== '0' && !facts.numbering.levels.has(id))
  const missing = [...new Set(styles), ...lists.map((id) => `list ${id}`)]
  return unless(
    missing.join(', '),
    'Every style and list it names exists.',
    (names) => `Styles or lists are missing: ${names}.`,
  )
}

const macros: Rule = ({ entryNames }) => {
  const found = entryNames.filter((name) => /vbaproject|vbadata|activex|embeddings\/|oleobject/i.test(name))
  return unless(found.join(', '), 'No macros or embedded objects.', (names) => `It carries ${names}.`)
}

const tracked: Rule = ({ elements, commentText }) => {
  const names = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:fldChar', 'w:fldSimple', 'w:commentReference']
  const found = names.filter((name) => elements.has(name))
  if (commentText !== '') found.push('comments')
  return unless(
    found.join(', '),
    'No tracked changes, comments or fields.',
    (list) => `Accept changes and remove: ${list}.`,
  )
}

const contact =
  (pattern: RegExp, what: string): Rule =>
  (facts) => {
    const body = filled(facts)
    if (body.slice(0, 8).some(({ text }) => pattern.test(text))) return pass(`The ${what} stands at the top.`)
    const later = body.some(({ text }) => pattern.test(text))
    return later ? warn(`The ${what} stands too far down.`) : warn(`There is no ${what} in the body text.`)
  }

const headingCount: Rule = (facts) => {
  const count = headingsOf(facts).length
  return count >= 3
    ? pass(`${count} section headings.`)
    : warn(`Only ${count} real section headings; three or more help.`)
}

const headingWords: Rule = (facts) => {
  const headings = headingsOf(facts)
  if (headings.length === 0) return none('There are no section headings.')
  const odd = headings
    .filter(({ text }) => !standard.has(text.trim().toLowerCase()))
    .map(({ text }) => quote(text))
  return odd.length === 0
    ? pass('Section headings are the usual ones.')
    : warn(`Unusual headings: ${odd.slice(0, 5).join(', ')}.`)
}

/** Rules A01–A15 and A18–A36 of documents.md 1.1; those about dates and content live in auditDates. */
export const packageRules: Readonly<Record<string, Rule>> = {
  A01: absent(['w:tbl'], 'No tables.', 'Tables are read in the wrong order or dropped'),
  A02: absent(
    [
      'w:txbxContent',
      'w:framePr',
      'w:pict',
      'w:object',
      'wps:wsp',
      'wpg:wgp',
      'v:shape',
      'v:rect',
      'v:textbox',
    ],
    'No text boxes or shapes.',
    'Text boxes and shapes are often skipped',
  ),
  A03: absent(['w:drawing', 'pic:pic'], 'No pictures.', 'Pictures cannot be read'),
  A04: ({ page }) => (page.columns > 1 ? fail(`Text runs in ${page.columns} columns.`) : pass('One column.')),
  A05: ({ elements }) => {
    const count = elements.get('w:sectPr') ?? 0
    return count === 1 ? pass('One section.') : fail(`The file has ${count} page sections; one reads safely.`)
  },
  A06: ({ headerFooterText }) =>
    unless(
      headerFooterText && quote(headerFooterText),
      'No text in header or footer.',
      (text) => `Header or footer holds ${text}.`,
    ),
  A07: contact(email, 'e-mail address'),
  A08: contact(phone, 'phone number'),
  A09: nameAlone,
  A10: headingCount,
  A11: headingWords,
  A12: outlined,
  A13: bulletsReal,
  A14: (facts) =>
    unless(
      firstWith(facts, (text) => hasTypedBullet(text.trimEnd()) || /^\s*[\uF0A7\uF0B7]/.test(text)),
      'No bullets typed by hand.',
      (text) => `A bullet is typed by hand: ${text}.`,
    ),
  A15: glyphs,
  A18: (facts) =>
    unless(
      firstWith(facts, (text) => / {4}/.test(text)),
      'No gaps made of spaces.',
      (text) => `Spaces are used as layout: ${text}.`,
    ),
  A19: (facts) =>
    unless(
      firstWith(facts, hasSpacedLetters),
      'No spaced-out words.',
      (text) => `Letters are spaced apart: ${text}.`,
    ),
  A20: fonts,
  A21: bodySize,
  A22: ({ page }) =>
    page.margins.length === 4 && page.margins.every((margin) => margin >= 720 && margin <= 1440)
      ? pass('Margins are between 0.5 and 1 inch.')
      : fail('A margin is not between 0.5 and 1 inch.'),
  A23: pageSize,
  A24: ({ hidden }) =>
    hidden ? fail('It holds hidden or white text, which counts as cheating.') : pass('No hidden text.'),
  A25: (facts) =>
    unless(
      firstWith(facts, hasUnsafeCharacters),
      'No odd characters.',
      (text) => `Emoji or invisible characters in ${text}.`,
    ),
  A26: absent(['w:br', 'w:cr'], 'No breaks inside paragraphs.', 'Line or page breaks inside paragraphs'),
  A27: tracked,
  A28: properties,
  A29: ({ styles }) =>
    styles.defaults.language ? pass(`Language is ${styles.defaults.language}.`) : fail('No language is set.'),
  A30: ({ compatibility }) =>
    compatibility === '15'
      ? pass('Current Word format.')
      : fail('It opens in compatibility mode; save it in the current format.'),
  A31: linkTargets,
  A32: linkTexts,
  A33: size,
  A34: ({ entryNames }) =>
    entryNames[0] === '[Content_Types].xml'
      ? pass('The package starts as it should.')
      : fail('The package does not start with its content types.'),
  A35: references,
  A36: macros,
}
