import type { ResumeDocument } from '../resume/model'
import type { Run, Sheet } from './viewModel'
import { showUrl, toMailTarget, toTarget } from './wording'

type Profile = ResumeDocument['basics']['profiles'][number]

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** A field that holds an address: shown without its scheme, linked when it is safe to follow. */
export function addressRuns(url: string | undefined, field: string, sheet: Sheet): Run[] {
  const [run] = sheet.line(url, field)
  if (!run) return []
  const href = toTarget(run.text)
  const text = href === null ? run.text : showUrl(run.text)
  return [href === null ? { text, field } : { text, field, href }]
}

/** Parts of a line with a separator between those that are there. */
export function joinRuns(parts: Run[][], separator: string): Run[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [{ text: separator, field: null }, ...part]))
}

/** An online profile: the address alone where it names network and user, else "Network: user (address)". */
function profileRuns(profile: Profile, field: string, sheet: Sheet): Run[] {
  const url = addressRuns(profile.url, `${field}/url`, sheet)
  const network = sheet.line(profile.network, `${field}/network`)
  const username = sheet.line(profile.username, `${field}/username`)
  const shown = lettersOf(url[0]?.text ?? '')
  const named = network.length === 0 || shown.includes(lettersOf(network[0]?.text ?? ''))
  const carried = username.length === 0 || shown.includes(lettersOf(username[0]?.text ?? ''))
  if (url.length > 0 && named && carried) return url
  const address: Run[] =
    url.length > 0 && !carried ? [{ text: '(', field: null }, ...url, { text: ')', field: null }] : url
  const who = carried && url.length > 0 ? [] : username
  return joinRuns([network, joinRuns([who, address], ' ')], ': ')
}

/** The lines under the name: place, phone and e-mail; then web addresses. */
export function addContact(resume: ResumeDocument, sheet: Sheet): void {
  const { basics } = resume
  const place = (key: 'address' | 'postalCode' | 'city' | 'region' | 'countryCode'): Run[] =>
    sheet.line(basics.location?.[key], `basics/location/${key}`)
  const location = joinRuns(
    [
      place('address'),
      joinRuns([place('postalCode'), place('city')], ' '),
      place('region'),
      place('countryCode'),
    ],
    ', ',
  )
  const email = sheet.line(basics.email, 'basics/email').map((run) => {
    const href = toMailTarget(run.text)
    return href === null ? run : { ...run, href }
  })
  const reach = [location, sheet.line(basics.phone, 'basics/phone'), email]
  const web = [
    addressRuns(basics.url, 'basics/url', sheet),
    ...basics.profiles.map((profile, index) => profileRuns(profile, `basics/profiles/${index}`, sheet)),
  ]
  for (const line of [reach, web]) {
    const items = line.filter((runs) => runs.length > 0)
    if (items.length === 0) continue
    if (sheet.strict) for (const item of items) sheet.add({ kind: 'contact', items: [item] })
    else sheet.add({ kind: 'contact', items })
  }
}
