/** Something to reach a person by, found in a text, and where it stands there. */
export interface Found {
  value: string
  from: number
  to: number
}

const emailPattern =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?@\s?(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}-])/u
const urlPattern =
  /(?:https?:\/\/|www\.)[^\s|<>()"”,;]{3,300}|(?<![\p{L}\p{N}@._-])(?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|io|dev|de|co|me|ai|app|edu|gov|uk|fr|es|it|nl|at|ch|eu|info|ca|us|in|br|au|tech|design|page|blog|xyz|site|online|studio|pro|so|gg|id|pl|se|no|dk|fi|pt|ie|art|works|cv|bio|name|biz|gl|ly|to|space|cloud|science|world)(?:\/[^\s|<>()"”,;]{0,200})?(?![\p{L}\p{N}@-])/giu
const phonePattern =
  /(?<![\p{L}\p{N}/.])(?:\+|00)?\s?\(?\d[\d\s()./\u2010-\u2013·-]{5,24}\d(?:\s?(?:ext\.?|x)\s?\d{1,6})?(?![\p{L}\p{N}])/u

/** The first e-mail address of a text. */
export function findEmail(text: string): Found | null {
  const match = emailPattern.exec(text)
  if (match === null) return null
  return { value: match[0].replace(/\s/gu, ''), from: match.index, to: match.index + match[0].length }
}

// What looks like a host and is a degree or a tool.
const notHosts =
  /^(?:[a-z]\.(?:tech|com|ed|sc|net|org)|(?:asp|vb|ado|ml|xamarin|\w{0,3}core|paint|dot)\.net|(?:socket|draw|scratch)\.io|moment\.de)$/iu

/** The first web address of a text, with or without its scheme. */
export function findUrl(text: string): Found | null {
  for (const match of text.matchAll(urlPattern)) {
    const value = match[0].replace(/[.,:!?']+$/u, '')
    if (/^\d[\d.]*$/u.test(value) || notHosts.test(value)) continue
    return { value, from: match.index, to: match.index + value.length }
  }
  return null
}

/** The first telephone number of a text: 7 to 15 digits, any country's way to write it, never a date or a range of years. */
export function findPhone(text: string): Found | null {
  const match = phonePattern.exec(text)
  if (match === null) return null
  // Two numbers side by side, or a number and a wide gap: the first one.
  const several =
    match[0].replace(/\D/gu, '').length > 15 ? match[0].split(/\s+[/·]\s*|\s*[/·]\s+|\s{2,}/u) : []
  let value = (several.find((part) => part.replace(/\D/gu, '').length >= 7) ?? match[0]).trim()
  // "Nantes (44) – 06 12 …": a district before the number.
  const district = /^\(\d{2,3}\)\s?[–-]\s+/u.exec(value)?.[0] ?? ''
  if (value.slice(district.length).replace(/\D/gu, '').length >= 9) value = value.slice(district.length)
  const from = match.index + match[0].indexOf(value)
  if (value.startsWith('(') && !value.includes(')')) value = value.slice(1)
  const digits = value.replace(/(?:ext\.?|x).*$/u, '').replace(/\D/gu, '')
  if (digits.length < 7 || digits.length > 15) return null
  if (/^(?:19|20)\d{2}\s?[-–/.]\s?(?:(?:19|20)?\d{2}|\d{2}[-–/.]\d{2})$/u.test(value)) return null
  if (/^\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}$/u.test(value)) return null
  return { value: value.replace(/\s+/gu, ' '), from, to: from + value.length }
}

const networks: [RegExp, string][] = [
  [/linkedin\.com$/u, 'LinkedIn'],
  [/github\.com$/u, 'GitHub'],
  [/gitlab\.com$/u, 'GitLab'],
  [/bitbucket\.org$/u, 'Bitbucket'],
  [/twitter\.com$/u, 'Twitter'],
  [/^x\.com$/u, 'X'],
  [/stackoverflow\.com$/u, 'Stack Overflow'],
  [/xing\.com$/u, 'Xing'],
  [/facebook\.com$/u, 'Facebook'],
  [/instagram\.com$/u, 'Instagram'],
  [/behance\.net$/u, 'Behance'],
  [/dribbble\.com$/u, 'Dribbble'],
  [/medium\.com$/u, 'Medium'],
  [/dev\.to$/u, 'DEV'],
  [/kaggle\.com$/u, 'Kaggle'],
  [/leetcode\.com$/u, 'LeetCode'],
  [/hackerrank\.com$/u, 'HackerRank'],
  [/orcid\.org$/u, 'ORCID'],
  [/researchgate\.net$/u, 'ResearchGate'],
  [/scholar\.google\.[a-z.]+$/u, 'Google Scholar'],
  [/youtube\.com$/u, 'YouTube'],
  [/t\.me$/u, 'Telegram'],
  [/soundcloud\.com$/u, 'SoundCloud'],
  [/vimeo\.com$/u, 'Vimeo'],
  [/bsky\.app$/u, 'Bluesky'],
  [/codepen\.io$/u, 'CodePen'],
]

/** The network by name ("linkedin:"), for handles written without an address. */
export const networkNames =
  /(?<![\p{L}])(linkedin|git ?hub|gitlab|twitter|xing|skype|facebook|instagram|behance|dribbble|medium|kaggle|orcid|stack ?overflow|telegram|mastodon|researchgate|google scholar|bluesky|youtube|leetcode)(?![\p{L}.])/iu

const shown = new Map([
  ['linkedin', 'LinkedIn'],
  ['github', 'GitHub'],
  ['gitlab', 'GitLab'],
  ['twitter', 'Twitter'],
  ['xing', 'Xing'],
  ['skype', 'Skype'],
  ['facebook', 'Facebook'],
  ['instagram', 'Instagram'],
  ['behance', 'Behance'],
  ['dribbble', 'Dribbble'],
  ['medium', 'Medium'],
  ['kaggle', 'Kaggle'],
  ['orcid', 'ORCID'],
  ['stackoverflow', 'Stack Overflow'],
  ['telegram', 'Telegram'],
  ['mastodon', 'Mastodon'],
  ['researchgate', 'ResearchGate'],
  ['googlescholar', 'Google Scholar'],
  ['bluesky', 'Bluesky'],
  ['youtube', 'YouTube'],
  ['leetcode', 'LeetCode'],
])

/** The network's own spelling. */
export function networkName(word: string): string {
  return shown.get(word.toLowerCase().replace(/\s/gu, '')) ?? word
}

/** A web address with its scheme; other schemes than http(s) are refused with null. */
export function asUrl(value: string): string | null {
  if (/^https?:\/\//iu.test(value)) return value
  if (/^[a-z][a-z0-9+.-]*:/iu.test(value)) return null
  return `https://${value.replace(/^\/+/u, '')}`
}

/** The profile an address belongs to, or null for a site of its own. */
export function profileOf(url: string): { network: string; username?: string } | null {
  const match = /^https?:\/\/(?:www\.|[a-z]{2}\.|m\.)?([^/?#]+)\/?([^?#]*)/iu.exec(url)
  const host = match?.[1]?.toLowerCase() ?? ''
  const network = networks.find(
    ([pattern]) => pattern.test(host) && (host.split('.').length <= 2 || /google|stack/u.test(host)),
  )?.[1]
  if (network === undefined) return null
  const parts = (match?.[2] ?? '').split('/').filter((part) => part !== '')
  const skip = ['in', 'pub', 'profile', 'users', 'u', 'citations', 'c', 'channel', 'user']
  const username = parts.filter((part) => !skip.includes(part)).map((part) => part.replace(/^@/u, ''))
  const user = network === 'Stack Overflow' ? username.at(-1) : username[0]
  return user === undefined ? { network } : { network, username: user }
}
