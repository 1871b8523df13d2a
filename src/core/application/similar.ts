/** What two applications are compared by. */
export interface Comparable {
  title: string
  company: string
  url: string | null
}

/** Why two applications may be the same job: a hint to look at, never a reason to change anything. */
export type Likeness = 'job' | 'link'

const legalForms =
  /\b(?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|kg|ohg|ug|ev|sa|sas|sarl|srl|spa|bv|nv|ab|as|aps|oy|oyj|pty|kk)\b/g
const genderForms = /\((?:[mwfdxa](?:\s*[/|]\s*[mwfdxa])+|all genders?)\)|[:*_/]in(?:nen)?\b/gi

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()

/** A company's name without its legal form: “Acme, Inc.” and “ACME” are one, “Acme Ltd” and “Acme Labs” are two. */
export function companyKey(name: string): string {
  const whole = folded(name)
  const short = whole.replace(legalForms, ' ').replace(/\s+/g, ' ').trim()
  return short === '' ? whole : short
}

const titleKey = (title: string) => folded(title.replace(genderForms, ' '))

const isTracking = (name: string) =>
  /^(?:utm_.*|gclid|fbclid|ref|source|src|trk|trackingid|refid)$/i.test(name)

/** An address without what only tells where the visitor came from; null where it is none or names no single page. */
export function linkKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url.trim())) return null
  const { protocol, hostname, pathname, searchParams } = new URL(url.trim())
  if (protocol !== 'http:' && protocol !== 'https:') return null
  const told = [...searchParams].filter(([name]) => !isTracking(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  const path = pathname.replace(/\/+$/, '')
  if (path === '' && told.length === 0) return null
  const query = told.map(([name, value]) => `${name}=${value}`).join('&')
  return `${hostname.replace(/^www\./, '')}${path}?${query}`
}

/**
 * Whether two applications look like one job: same title at the same company, or the same link. A careers page is
 * shared by all jobs of a company, so a link alone counts only where the companies are the same or one is unknown.
 */
export function likenessOf(a: Comparable, b: Comparable): Likeness | null {
  const [companyA, companyB] = [companyKey(a.company), companyKey(b.company)]
  const sameCompany = companyA === companyB && companyA !== ''
  if (sameCompany && titleKey(a.title) === titleKey(b.title)) return 'job'
  const link = linkKey(a.url)
  if (link !== null && link === linkKey(b.url) && (sameCompany || companyA === '' || companyB === ''))
    return 'link'
  return null
}
