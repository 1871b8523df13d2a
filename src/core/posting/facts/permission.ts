import type { Said, Statement } from './model'

const sponsors = /sponsor|h-?1b\b|visum|\bvisa\b/i
const refuses =
  /\b(?:not|unable|cannot|can['’]?t|can not|won['’]?t|don['’]?t|no|without|neither|nor|unavailable|keine?)\b[^.;]{0,80}(?:sponsor\p{L}*|h-?1b)|sponsorship[^.;]{0,40}\b(?:not|unavailable|no)\b|\bnot (?:now or in the future )?require[^.;]{0,40}sponsor/iu
const offers =
  /\b(?:(?:visa |skilled worker )?sponsorship (?:is |may be |can be |will be )?(?:available|offered|provided|possible|considered)|(?:we|can|will|do|able to|happy to|offer\p{L}*|provid\p{L}*)[^.;]{0,40}sponsor\p{L}*|require (?:current )?(?:skilled worker )?(?:visa )?sponsorship[^.;]{0,60}(?:welcome|considered)|(?:support|help)s? (?:you )?with (?:your |the |a )?(?:visa|relocation and visa)|unterstützung bei(?:m)? visum)\b/iu
const notThese =
  /\b(?:sponsor(?:ed|s|ing)? (?:events?|by|the|a|an|content|ads|posts|products)|executive sponsors?|project sponsors?|sponsorship (?:sales|deals|packages|revenue|strategy|opportunities))\b/i

/** Whether the employer sponsors visas, where the advert says so. */
export function readSponsorship(statements: readonly Statement[]): Said<'offered' | 'none'> | null {
  for (const { text } of statements) {
    if (!sponsors.test(text) || notThese.test(text)) continue
    if (refuses.test(text)) return { value: 'none', text: text.trim() }
    if (offers.test(text)) return { value: 'offered', text: text.trim() }
  }
  return null
}

const permits: [string, RegExp][] = [
  [
    'Citizenship',
    /\b(?:(?:u\.?s\.?a?\.?|united states|american|british|uk|canadian|eu|german|australian)[- ](?:citizen(?:s|ship)?|persons?)\b|citizenship (?:is )?required|must be an? (?:\p{L}+ )?citizen|staatsangehörigkeit)/iu,
  ],
  [
    'Right to work',
    /\b(?:authori[sz]ed to (?:work|be employed)|work authori[sz]ation|right to work|eligible to work|eligibility to work|legally (?:able|entitled|permitted|eligible) to work|work permit|permitted to work|unrestricted work|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel)\b/i,
  ],
]

/** The permission to work the advert asks for: the right to work, or citizenship. */
export function readAuthorisation(statements: readonly Statement[]): Said<string> | null {
  for (const [value, pattern] of permits)
    for (const { text } of statements)
      if (
        pattern.test(text) &&
        !/regardless of|without regard|on the basis of|protected|does not discriminate/i.test(text)
      )
        return { value, text: text.trim() }
  return null
}

const clearances: [string, RegExp][] = [
  ['Top Secret/SCI', /\bTS\s?\/\s?SCI\b|\btop secret\s?\/\s?sci\b/i],
  ['Top Secret', /\btop secret\b/i],
  [
    'Secret',
    /\b(?:active |interim |dod |u\.?s\.? )?secret(?:[- ]level)?(?: security)? clearance\b|\bclearance(?: level)?:?\s(?:active )?secret\b|\bactive secret\b/i,
  ],
  ['Public Trust', /\bpublic trust\b/i],
  ['SC', /\bSC[- ](?:clear(?:ed|ance)|level)\b|\bSecurity Check \(SC\)/],
  ['DV', /\bDV[- ](?:clear(?:ed|ance)|level)\b|\bdeveloped vetting\b/i],
  ['BPSS', /\bBPSS\b/],
  ['NV1', /\bNV1\b|\bNV2\b|\bbaseline clearance\b/i],
  ['Sicherheitsüberprüfung', /\bsicherheitsüberprüfung\b|\bÜ[123]\b|\bSÜG\b/i],
  [
    'Security clearance',
    /\b(?:security clearance|clearance (?:is )?required|obtain (?:and maintain )?an? (?:\p{L}+ )?clearance|government clearance|site clearance)\b/iu,
  ],
]

/** The security clearance asked for. */
export function readClearance(statements: readonly Statement[]): Said<string> | null {
  for (const [value, pattern] of clearances)
    for (const { text } of statements) {
      if (!pattern.test(text) || /\bno (?:security )?clearance|clearance (?:is )?not\b/i.test(text)) continue
      return { value, text: text.trim() }
    }
  return null
}

const checks: [string, RegExp][] = [
  [
    'Background check',
    /\b(?:background (?:check|screening|investigation)|criminal record check|police check|fingerprint\p{L}*)\b/iu,
  ],
  ['DBS check', /\b(?:enhanced )?(?:DBS|PVG|CRB)\b/],
  ['Drug test', /\bdrug[- ](?:screen\p{L}*|test\p{L}*|and alcohol)\b|\bdrug-free workplace\b/iu],
  ['Führungszeugnis', /\bführungszeugnis\p{L}*/iu],
  ['Credit check', /\bcredit check\b/i],
]

/** Checks a person must pass before the start. */
export function readChecks(statements: readonly Statement[]): Said<string>[] {
  return checks.flatMap(([value, pattern]) => {
    const said = statements.find(({ text }) => pattern.test(text))
    return said === undefined ? [] : [{ value, text: said.text.trim() }]
  })
}
