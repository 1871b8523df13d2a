import {
  calendarDate,
  cleanPlace,
  employmentTypeOf,
  joinPlace,
  joinPlaces,
  payPeriodOf,
  remoteOf,
} from './fields'
import { emptyPosting, type Posting, type PostingSalary } from './model'
import { descriptionText } from './plainText'
import { makeSalary, statedCurrency, statedNumber } from './salaryData'
import { salaryInText } from './salaryText'
import { isObject, listOf, nameOf, objectsIn, rawTextOf, textOf, webAddress, type JsonObject } from './values'

/** The company's short name out of a hosted board's address, as words: the only place where some boards name it. */
function companyInAddress(address: string | null): string | null {
  const found =
    /^https?:\/\/(?:jobs(?:\.eu)?\.lever\.co|(?:job-)?boards(?:\.eu)?\.greenhouse\.io|jobs\.ashbyhq\.com|apply\.workable\.com)\/([^/?#]{1,80})/i.exec(
      address ?? '',
    )?.[1]
  if (found === undefined || found === 'embed') return null
  const words = found.replace(/%20|[-_+]/g, ' ').trim()
  if (/[A-Z]/.test(words)) return words
  return words.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

function describe(...parts: unknown[]): string {
  return parts
    .flatMap((part) => rawTextOf(part) ?? [])
    .map(descriptionText)
    .filter((text) => text !== '')
    .join('\n\n')
}

function span(salaries: readonly PostingSalary[]): PostingSalary | null {
  const first = salaries[0]
  if (first === undefined) return null
  const same = salaries.filter((one) => one.currency === first.currency && one.period === first.period)
  const lows = same.flatMap((one) => one.min ?? [])
  const highs = same.flatMap((one) => one.max ?? [])
  return {
    ...first,
    min: lows.length > 0 ? Math.min(...lows) : null,
    max: highs.length > 0 ? Math.max(...highs) : null,
  }
}

function cents(value: unknown): number | null {
  const amount = statedNumber(value)
  return amount === null ? null : amount / 100
}

/** Greenhouse: pay in cents without a period, one range per level or place; `content` is escaped HTML. */
function greenhouse(job: JsonObject): Posting | null {
  const isOne =
    'absolute_url' in job || 'pay_input_ranges' in job || ('content' in job && 'first_published' in job)
  if (!isOne || textOf(job['title']) === null) return null
  const url = webAddress(job['absolute_url'])
  const ranges = listOf(job['pay_input_ranges'])
    .filter(isObject)
    .flatMap((range) => {
      const unit = payPeriodOf(
        `${textOf(range['title']) ?? ''} ${textOf(range['blurb']) ?? ''}`.slice(0, 120),
      )
      const currency = statedCurrency(range['currency_type'])
      return (
        makeSalary(cents(range['min_cents']), cents(range['max_cents']), currency, {
          stated: unit !== null,
          period: unit,
        }) ?? []
      )
    })
  const place = nameOf(job['location'])
  const facts = listOf(job['metadata']).filter(isObject)
  const fact = (pattern: RegExp) =>
    textOf(facts.find((one) => pattern.test(textOf(one['name']) ?? ''))?.['value'])
  return {
    ...emptyPosting,
    title: textOf(job['title']),
    company: textOf(job['company_name']) ?? companyInAddress(url),
    location: cleanPlace(place),
    remote:
      remoteOf(fact(/workplace|remote|location type/i)) ?? remoteOf(place) ?? remoteOf(textOf(job['title'])),
    employmentType: employmentTypeOf(fact(/employment|time type|job type/i)),
    salary: span(ranges),
    datePosted: calendarDate(rawTextOf(job['first_published'])),
    validThrough: calendarDate(rawTextOf(job['application_deadline'])),
    url,
    description: describe(job['content']),
  }
}

/** Lever: the title stands in `text`, times are epoch milliseconds, the company only in the address. */
function lever(job: JsonObject): Posting | null {
  const categories = job['categories']
  if (!isObject(categories) || textOf(job['text']) === null) return null
  const url = webAddress(job['hostedUrl']) ?? webAddress(job['applyUrl'])
  const range = isObject(job['salaryRange']) ? job['salaryRange'] : null
  const unit = payPeriodOf(range === null ? null : textOf(range['interval']))
  const lists = listOf(job['lists']).filter(isObject)
  const places = listOf(categories['allLocations'] ?? categories['location']).flatMap(
    (one) => cleanPlace(textOf(one)) ?? [],
  )
  const sections = lists.map((list) => describe(list['text'], list['content']))
  return {
    ...emptyPosting,
    title: textOf(job['text']),
    company: companyInAddress(url),
    location: joinPlaces(places),
    remote: remoteOf(textOf(job['workplaceType'])) ?? remoteOf(textOf(categories['location'])),
    employmentType: employmentTypeOf(textOf(categories['commitment'])),
    salary:
      range === null
        ? null
        : makeSalary(
            statedNumber(range['min']),
            statedNumber(range['max']),
            statedCurrency(range['currency']),
            {
              stated: unit !== null,
              period: unit,
            },
          ),
    datePosted: calendarDate(job['createdAt']),
    url,
    description: describe(
      job['description'] ?? job['descriptionPlain'],
      sections.join('\n\n'),
      job['additional'] ?? job['additionalPlain'],
      job['salaryDescription'] ?? job['salaryDescriptionPlain'],
    ),
  }
}

function ashbySalary(job: JsonObject): PostingSalary | null {
  const pay = job['compensation']
  if (!isObject(pay)) return null
  for (const part of objectsIn(pay)) {
    if (!/^salary$/i.test(textOf(part['compensationType']) ?? '')) continue
    const unit = payPeriodOf(textOf(part['interval']))
    const salary = makeSalary(
      statedNumber(part['minValue']),
      statedNumber(part['maxValue']),
      statedCurrency(part['currencyCode']),
      { stated: unit !== null, period: unit },
    )
    if (salary !== null) return salary
  }
  return salaryInText(
    textOf(pay['compensationTierSummary']) ?? textOf(pay['scrapeableCompensationSalarySummary']) ?? '',
  )
}

/** Ashby: `isRemote` stands beside a `workplaceType`, and the type is the more exact of the two. */
function ashby(job: JsonObject): Posting | null {
  const isOne = 'descriptionHtml' in job || 'descriptionPlain' in job || 'isRemote' in job
  if (
    !isOne ||
    textOf(job['title']) === null ||
    !('jobUrl' in job || 'employmentType' in job || 'workplaceType' in job)
  )
    return null
  const url = webAddress(job['jobUrl']) ?? webAddress(job['applyUrl'])
  const more = listOf(job['secondaryLocations']).map((one) =>
    isObject(one) ? textOf(one['location']) : textOf(one),
  )
  const places = [textOf(job['location']), ...more].flatMap((one) => cleanPlace(one) ?? [])
  const isRemote = job['isRemote']
  return {
    ...emptyPosting,
    title: textOf(job['title']),
    company: nameOf(job['organization']) ?? textOf(job['companyName']) ?? companyInAddress(url),
    location: joinPlaces(places),
    remote: remoteOf(textOf(job['workplaceType'])) ?? (typeof isRemote === 'boolean' ? isRemote : null),
    employmentType: employmentTypeOf(textOf(job['employmentType'])),
    salary: ashbySalary(job),
    datePosted: calendarDate(rawTextOf(job['publishedAt']) ?? rawTextOf(job['publishedDate'])),
    url,
    description: describe(job['descriptionHtml'] ?? job['descriptionPlain']),
  }
}

function first(job: JsonObject, names: readonly string[]): unknown {
  return names.map((name) => job[name]).find((value) => value !== undefined && value !== null && value !== '')
}

const aliases = {
  title: ['title', 'jobTitle', 'job_title', 'position', 'positionTitle', 'name'],
  company: [
    'company',
    'companyName',
    'company_name',
    'employer',
    'employer_name',
    'organization',
    'hiringOrganization',
  ],
  location: [
    'location',
    'jobLocation',
    'candidate_required_location',
    'job_location',
    'city',
    'place',
    'locations',
  ],
  type: [
    'employmentType',
    'employment_type',
    'job_type',
    'jobType',
    'typeOfEmployment',
    'contract_time',
    'type',
  ],
  text: ['description', 'jobDescription', 'job_description', 'descriptionHtml', 'content', 'body', 'text'],
  posted: [
    'datePosted',
    'date_posted',
    'publication_date',
    'published_at',
    'publishedAt',
    'releasedDate',
    'created',
    'date',
    'postedAt',
  ],
  until: ['validThrough', 'valid_through', 'expires', 'expiresAt', 'closingDate', 'deadline'],
  url: ['url', 'jobUrl', 'job_url', 'absolute_url', 'redirect_url', 'apply_url', 'link'],
  min: ['salary_min', 'salaryMin', 'min_salary', 'minSalary', 'job_min_salary'],
  max: ['salary_max', 'salaryMax', 'max_salary', 'maxSalary', 'job_max_salary'],
} as const

function genericPlace(value: unknown): string | null {
  const places = listOf(value).flatMap((one) => {
    if (!isObject(one)) return cleanPlace(textOf(one)) ?? []
    const named = textOf(one['display_name']) ?? textOf(one['name']) ?? textOf(one['location'])
    return (
      cleanPlace(named) ??
      joinPlace([textOf(one['city']), textOf(one['region']), nameOf(one['country'])], null) ??
      []
    )
  })
  return joinPlaces(places)
}

function genericSalary(job: JsonObject, place: string | null): PostingSalary | null {
  const own = job['salary'] ?? job['compensation']
  const pay = isObject(own) ? own : job
  const min =
    statedNumber(first(pay, aliases.min)) ??
    (isObject(own) ? statedNumber(own['min'] ?? own['minValue']) : null)
  const max =
    statedNumber(first(pay, aliases.max)) ??
    (isObject(own) ? statedNumber(own['max'] ?? own['maxValue']) : null)
  const unitText = textOf(first(pay, ['period', 'unitText', 'interval', 'salary_period', 'salaryPeriod']))
  const currency = statedCurrency(
    first(pay, ['currency', 'currencyCode', 'salary_currency', 'salaryCurrency']),
  )
  const stated = makeSalary(min, max, currency, { stated: unitText !== null, period: payPeriodOf(unitText) })
  return stated ?? salaryInText(`Salary: ${textOf(own) ?? ''}`, place)
}

/** Any other record that carries a title and a text, by the usual names of its fields. */
function generic(job: JsonObject): Posting | null {
  const title = textOf(first(job, aliases.title))
  const text = rawTextOf(first(job, aliases.text))
  const company = first(job, aliases.company)
  const companyName = nameOf(company) ?? (isObject(company) ? textOf(company['display_name']) : null)
  if (title === null || text === null || (text.length < 80 && companyName === null)) return null
  const location = genericPlace(first(job, aliases.location))
  const { remote } = job
  return {
    ...emptyPosting,
    title,
    company: companyName,
    location,
    remote:
      typeof remote === 'boolean'
        ? remote
        : (remoteOf(textOf(job['workplaceType'])) ?? remoteOf(textOf(job['location']))),
    employmentType: employmentTypeOf(nameOf(first(job, aliases.type))),
    salary: genericSalary(job, location),
    datePosted: calendarDate(first(job, aliases.posted)),
    validThrough: calendarDate(first(job, aliases.until)),
    url: webAddress(first(job, aliases.url)),
    description: descriptionText(text),
  }
}

/** The first posting in the JSON of an applicant tracking system or job board; null when no object in it is one. */
export function atsPosting(value: unknown, shapes: 'known' | 'any' = 'any'): Posting | null {
  for (const job of objectsIn(value)) {
    const found = greenhouse(job) ?? lever(job) ?? ashby(job) ?? (shapes === 'any' ? generic(job) : null)
    if (found !== null) return found
  }
  return null
}
