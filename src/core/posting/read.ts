import { DomainError } from '../result'
import { looksLikeEmail, readEmail } from './email'
import { cleanTitle } from './header'
import { parseLooseJson } from './looseJson'
import { postingSchema, type Posting } from './model'
import { readJsonPosting, readPage } from './page'
import { readPasted } from './pasted'
import { jobWord } from './words'

export type PostingKind = 'html' | 'text' | 'json' | 'eml'

/** The largest posting that is read, in characters. */
const postingLimit = 2_000_000

const htmlStart =
  /^\s*(?:<!doctype|<html|<head|<body|<\?xml|<!--|<script|<div|<main|<section|<article|<meta|<p|<h[1-6]|<ul|<table|<span)[\s>!-]/i
const htmlTags = /<\/(?:p|div|li|ul|h[1-6]|script|span|body|html|strong|table)>/gi

function looksLikeHtml(text: string): boolean {
  if (htmlStart.test(text.slice(0, 2000))) return true
  let count = 0
  for (const _tag of text.slice(0, 200_000).matchAll(htmlTags)) {
    count += 1
    if (count >= 3) return true
  }
  return /<script[^>]{0,200}ld\+json/i.test(text.slice(0, 500_000))
}

/** What kind of text a posting is, by its own first characters. */
function postingKindOf(text: string): PostingKind {
  const start = text.slice(0, 200).trimStart().charAt(0)
  if ((start === '{' || start === '[') && parseLooseJson(text) !== null) return 'json'
  if (looksLikeEmail(text)) return 'eml'
  return looksLikeHtml(text) ? 'html' : 'text'
}

function fromSubject(posting: Posting, subject: string | null): Posting {
  const words = (subject ?? '')
    .replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/i, '')
    .replace(/^(?:new job|job alert|job)\s*:\s*/i, '')
  const isJob = jobWord.test(words) && words.length <= 140
  const known = posting.title !== null && jobWord.test(posting.title)
  if (!isJob || (known && posting.company !== null)) return posting
  const own = readPasted(`${words}\n`)
  return {
    ...posting,
    title: known ? posting.title : (own.title ?? cleanTitle(words)),
    company: posting.company ?? own.company,
    location: posting.location ?? own.location,
    remote: posting.remote ?? own.remote,
  }
}

/** How much a posting states: of a message's two bodies one is often a stub that points to the other. */
function stated(posting: Posting): number {
  const { title, company, location, remote, employmentType, salary, datePosted, validThrough } = posting
  const facts = [title, company, location, remote, employmentType, salary, datePosted, validThrough]
  return facts.filter((fact) => fact !== null).length
}

function readMessage(text: string): Posting {
  const email = readEmail(text)
  const body = email.html ?? email.text
  if (body === null || body.trim() === '') {
    throw new DomainError(
      'validation',
      'This message has no text. Open it, copy the job posting and paste it instead.',
    )
  }
  const page = email.html === null ? null : readPage(email.html)
  const pasted = email.text === null ? null : readPasted(email.text)
  const posting = page === null || (pasted !== null && stated(pasted) > stated(page)) ? pasted : page
  return fromSubject(posting ?? readPasted(body), email.subject)
}

function readJson(text: string): Posting {
  if (parseLooseJson(text) === null) {
    throw new DomainError('validation', 'This is not valid JSON, so no job posting could be read from it.')
  }
  const posting = readJsonPosting(text)
  if (posting !== null) return posting
  throw new DomainError(
    'validation',
    'This JSON holds no job posting that Shortlist knows. Paste the text of the posting instead.',
  )
}

const cut = (value: string | null) => (value === null ? null : value.trim().slice(0, 2000) || null)

/** Fields cut to what the model allows; a page may put a whole novel into its title. */
function fit(posting: Posting): Posting {
  return {
    ...posting,
    title: cut(posting.title),
    company: cut(posting.company),
    location: cut(posting.location),
    url: posting.url === null || posting.url.length > 4000 ? null : posting.url,
    description: posting.description.slice(0, postingLimit),
  }
}

const readers: Readonly<Record<PostingKind, (text: string) => Posting>> = {
  html: readPage,
  text: readPasted,
  json: readJson,
  eml: readMessage,
}

/**
 * Reads a job posting out of a saved page, a pasted text, JSON or a saved message (`hint` says which, else the text itself
 * does). Salary in whole currency units, dates YYYY-MM-DD, description as plain text; what is not stated stays null.
 * Scripts are never run and nothing is fetched. Throws a DomainError for an empty text, one over the limit, and JSON or a
 * message without a posting.
 */
export function readPosting(input: string, hint?: PostingKind): Posting {
  if (input.length > postingLimit) {
    throw new DomainError('validation', 'This posting is over 2 MB. Save or paste only the posting itself.')
  }
  // Lone surrogates would not survive being written to a file.
  const text = input
    .replace(/^\ufeff/, '')
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
  if (text.trim() === '')
    throw new DomainError('validation', 'This posting is empty. Paste or open its text.')
  return postingSchema.parse(fit(readers[kindFor(text, hint)](text)))
}

/** The name of a file promises little: a text file may hold a page, and a page may be saved as bare text. */
function kindFor(text: string, hint: PostingKind | undefined): PostingKind {
  if (hint === 'json' || (hint === 'eml' && looksLikeEmail(text))) return hint
  if (hint === 'html' && /<[a-z!]/i.test(text.slice(0, 100_000))) return hint
  return postingKindOf(text)
}
