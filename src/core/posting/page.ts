import { atsPosting } from './ats'
import { calendarDate, cleanPlace, employmentTypeOf, remoteOf } from './fields'
import { elements, parseHtml, rawContent, type HtmlElement } from './html'
import { LinkedData, mainPosting, readJobPosting } from './jsonLd'
import { parseLooseJson } from './looseJson'
import { microdataPostings } from './microdata'
import { emptyPosting, type Posting } from './model'
import { fillFromText, readPasted } from './pasted'
import { oneLine, visibleText } from './plainText'
import { salaryInText } from './salaryText'
import { webAddress } from './values'
import { jobWord } from './words'

interface PageParts {
  linked: unknown[]
  data: unknown[]
  url: string | null
  heading: string | null
  pageTitle: string | null
  siteName: string | null
  marked: Map<Mark, HtmlElement>
}

type Mark = 'title' | 'company' | 'location' | 'type' | 'salary' | 'description'

/** Names that boards and tracking systems give to the elements of a posting (class, id, data-*). */
const marks: readonly [Mark, RegExp][] = [
  [
    'title',
    /(?:^|[\s_-])(?:job|posting|position|top-?card|topcard|vacancy|jobsearch-jobinfoheader)[\w-]{0,20}(?:title|headline)(?:$|[\s_-])|^app-title$/i,
  ],
  [
    'company',
    /(?:^|[\s_-])(?:company|employer|advertiser|org(?:anization)?|inlineheader-company)[\w-]{0,3}name|(?:^|\s)(?:posting-)?company(?:$|\s)/i,
  ],
  [
    'location',
    /(?:^|[\s_-])(?:job|posting|company|inlineheader-company|detail)[\w-]{0,14}location(?:$|[\s_-])|(?:^|\s)(?:location|sort-by-location|topcard__flavor--bullet)(?:$|\s)/i,
  ],
  [
    'type',
    /(?:job|detail|posting)[\w-]{0,10}(?:work-?type|commitment|employment-?type)|(?:^|\s)(?:commitment|employment-?type)(?:$|\s)/i,
  ],
  [
    'salary',
    /(?:job|detail|posting|base)[\w-]{0,10}(?:salary|pay)(?:$|[\s_-])|(?:^|\s)(?:salary|compensation|salary-range)(?:$|\s)/i,
  ],
  [
    'description',
    /(?:job|posting|detail)[_-]?(?:ad)?-?description|jobdescriptiontext|jobaddetails|(?:^|\s)(?:show-more-less-html__markup|description__text|job-description)(?:$|\s)/i,
  ],
]
const markAttributes = [
  'data-automation',
  'data-testid',
  'data-qa',
  'data-ui',
  'data-automation-id',
  'itemprop',
  'id',
  'class',
]
/** Lists of other jobs on the page, whose titles and places are not this posting's. */
const others = /similar|related|recommend|people-also|other-jobs|more-jobs|job-?list|search-result/i

function meta(element: HtmlElement): { name: string; content: string } {
  const { attributes } = element
  const name = attributes.get('property') ?? attributes.get('name') ?? ''
  return { name: name.toLowerCase(), content: attributes.get('content') ?? '' }
}

function markOf(element: HtmlElement): Mark | null {
  for (const attribute of markAttributes) {
    const value = element.attributes.get(attribute)?.slice(0, 300)
    if (value === undefined || others.test(value)) continue
    const mark = marks.find(([, pattern]) => pattern.test(value))?.[0]
    if (mark !== undefined) return mark
  }
  return null
}

function script(element: HtmlElement, parts: PageParts): void {
  const type = (element.attributes.get('type') ?? '').toLowerCase()
  const code = rawContent(element)
  if (type.includes('ld+json')) {
    const parsed = parseLooseJson(code)
    if (parsed) parts.linked.push(parsed.value)
  } else if (type.includes('json')) {
    const parsed = parseLooseJson(code)
    if (parsed) parts.data.push(parsed.value)
  } else if (code.length < 2_000_000) {
    const assigned = /^\s*(?:window\.)?[\w.[\]"']{2,60}\s*=\s*(\{)/.exec(code.slice(0, 400))
    if (!assigned) return
    const parsed = parseLooseJson(code.slice(assigned[0].length - 1, code.lastIndexOf('}') + 1))
    if (parsed) parts.data.push(parsed.value)
  }
}

function collect(root: HtmlElement): PageParts {
  const parts: PageParts = {
    linked: [],
    data: [],
    url: null,
    heading: null,
    pageTitle: null,
    siteName: null,
    marked: new Map(),
  }
  let ogUrl: string | null = null
  let ogTitle: string | null = null
  const skipped = new Set<HtmlElement>()
  for (const element of elements(root)) {
    const { tag } = element
    const names = `${element.attributes.get('class') ?? ''} ${element.attributes.get('id') ?? ''}`
    if (skipped.has(element) || (tag !== 'body' && tag !== 'html' && others.test(names.slice(0, 300)))) {
      for (const child of element.children) if (typeof child === 'object') skipped.add(child)
      if (tag !== 'script') continue
    }
    if (tag === 'script') script(element, parts)
    else if (tag === 'link' && element.attributes.get('rel') === 'canonical')
      parts.url ??= webAddress(element.attributes.get('href'))
    else if (tag === 'title') parts.pageTitle ??= oneLine(rawContent(element)) || null
    else if (tag === 'meta') {
      const { name, content } = meta(element)
      if (name === 'og:url') ogUrl ??= webAddress(content)
      if (name === 'og:title') ogTitle ??= oneLine(content) || null
      if (name === 'og:site_name') parts.siteName ??= oneLine(content) || null
    } else {
      if (tag === 'h1') parts.heading ??= oneLine(visibleText(element)) || null
      const mark = markOf(element)
      if (mark !== null && !parts.marked.has(mark) && element.children.length > 0) {
        parts.marked.set(mark, element)
      }
    }
  }
  return { ...parts, url: parts.url ?? ogUrl, pageTitle: ogTitle ?? parts.pageTitle }
}

function marked(parts: PageParts, mark: Mark): string | null {
  const element = parts.marked.get(mark)
  if (element === undefined) return null
  const text = mark === 'description' ? visibleText(element) : oneLine(visibleText(element))
  if (text === '' || (mark !== 'description' && text.length > 200)) return null
  return text
}

const boardSite =
  /linked ?in|indeed|glassdoor|monster|ziprecruiter|step ?stone|seek|reed|totaljobs|dice|xing|adzuna|jooble|simplyhired|wellfound|jobs?\b|career|greenhouse|lever|ashby|workday|icims|smartrecruiters|naukri|remote ?ok|we work remotely|talent/i

/** The site's own name is the employer's where the site is not a board's or a tracking system's. */
function employerSite(name: string | null): string | null {
  return name === null || name.length > 80 || boardSite.test(name) ? null : name
}

/** What stands to be read on the page itself, where it carries no data of its own. */
function readVisible(root: HtmlElement, parts: PageParts): Posting {
  const text = visibleText(root)
  const description = marked(parts, 'description')
  const title =
    marked(parts, 'title') ?? (parts.heading !== null && parts.heading.length <= 150 ? parts.heading : null)
  // The page's own title is "Job - Company | Board": only its job is sure enough to lead the text.
  const pageTitle = parts.pageTitle !== null && jobWord.test(parts.pageTitle) ? parts.pageTitle : null
  const lead = text.startsWith(title ?? '') ? '' : `${title ?? pageTitle ?? ''}\n`
  const at = title === null ? -1 : text.indexOf(title)
  const pasted = readPasted(at > 0 && at < 4000 ? text.slice(at) : lead + text)
  const location = cleanPlace(marked(parts, 'location'))
  const pay = marked(parts, 'salary')
  return {
    ...pasted,
    title: title ?? pasted.title,
    company: marked(parts, 'company') ?? pasted.company ?? employerSite(parts.siteName),
    location: location ?? pasted.location,
    remote: remoteOf(marked(parts, 'location')) ?? pasted.remote,
    employmentType: employmentTypeOf(marked(parts, 'type')) ?? pasted.employmentType,
    salary: (pay === null ? null : salaryInText(`Salary: ${pay}`, location)) ?? pasted.salary,
    url: parts.url,
    description: description !== null && description.length > 200 ? description : text,
  }
}

function withPage(posting: Posting, root: HtmlElement, parts: PageParts): Posting {
  const text = visibleText(root)
  const filled = fillFromText(posting, posting.description === '' ? text : posting.description)
  const headerText = text.slice(0, 3000)
  return {
    ...filled,
    remote: filled.remote ?? headerRemote(headerText),
    url: filled.url ?? parts.url,
    description: filled.description === '' ? text : filled.description,
  }
}

/** Hybrid stands only in the visible head of a page, as a line or in brackets. */
function headerRemote(text: string): boolean | null {
  for (const line of text.split('\n').slice(0, 25)) {
    if (line.length > 100) continue
    const remote = remoteOf(
      /\((hybrid|remote|on-?site)[^)]{0,30}\)/i.exec(line)?.[1] ?? (line.length < 40 ? line : null),
    )
    if (remote !== null) return remote
  }
  return null
}

/** A posting out of an HTML page: JSON-LD, then microdata, then the data of the tracking system, then what is visible. */
export function readPage(html: string): Posting {
  const root = parseHtml(html)
  const parts = collect(root)
  const linked = new LinkedData(parts.linked)
  const read = linked.postings.map((posting) => readJobPosting(posting, linked))
  const micro = read.length > 0 ? [] : microdataPostings(root)
  const inMarkup = new LinkedData(micro)
  const found = mainPosting(
    read.length > 0 ? read : inMarkup.postings.map((posting) => readJobPosting(posting, inMarkup)),
    parts,
  )
  if (found !== null && (found.title !== null || found.description !== ''))
    return withPage(found, root, parts)
  for (const data of parts.data) {
    const ats = atsPosting(data, 'known')
    if (ats !== null) return withPage(ats, root, parts)
  }
  return readVisible(root, parts)
}

/** A posting out of a JSON text: JSON-LD, a tracking system's record, or a record with the usual names. Null when it holds none. */
export function readJsonPosting(source: string): Posting | null {
  const parsed = parseLooseJson(source)
  if (parsed === null) return null
  const linked = new LinkedData([parsed.value])
  const main = mainPosting(
    linked.postings.map((posting) => readJobPosting(posting, linked)),
    { url: null, heading: null },
  )
  const found = main ?? atsPosting(parsed.value)
  return found === null
    ? null
    : fillFromText(
        { ...emptyPosting, ...found, datePosted: calendarDate(found.datePosted) },
        found.description,
      )
}
