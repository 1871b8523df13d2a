import { resumeBlocks } from '../../core/check/blocks'
import { bundledVocabulary } from '../../core/check/bundledVocabulary'
import { compileCheck, runCheck, type CheckInput } from '../../core/check/check'
import type { CheckReport, CheckRow } from '../../core/check/model'
import type { RoleProfile } from '../../core/role/model'
import { readOptions, required, type Options } from '../args'
import type { Command } from '../command'
import { UsageError } from '../failure'
import { bundledRole, guideFrom, postingFrom, resumeFrom } from '../sources'

/** Cuts "SQL, Cloud (AWS, GCP), Go" at its commas, but not inside brackets. */
export function cutKeywords(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let word = ''
  for (const char of text) {
    if (char === '(' || char === '[') depth += 1
    if (char === ')' || char === ']') depth = Math.max(0, depth - 1)
    if (depth === 0 && /[,;\n]/.test(char)) {
      found.push(word)
      word = ''
    } else word += char
  }
  return [...found, word].map((one) => one.trim()).filter((one) => one !== '')
}

/** The role that `--guide` or `--role` names, or null. */
export async function roleFrom(options: Options): Promise<RoleProfile | null> {
  const guide = options.text('guide')
  const id = options.text('role')
  if (guide !== undefined && id !== undefined) throw new UsageError('Give --guide or --role, not both.')
  if (guide !== undefined) return guideFrom(guide)
  return id === undefined ? null : bundledRole(id)
}

function publicRow(row: CheckRow) {
  const { keyword, from, found, form, reason, inContext, points, max, gain, evidence, advice } = row
  const places = evidence.map(({ section, text }) => ({ section, text }))
  return { keyword, from, found, form, reason, inContext, points, max, gain, evidence: places, advice }
}

/** The report in the shape of the command line, which is narrower than the app's. */
export function publicReport(report: CheckReport) {
  const { score, note, parts, mustHave, strong, avoid, quantified, bothForms } = report
  return {
    score,
    note,
    parts: parts.map(({ name, points, max }) => ({ name, points, max })),
    mustHave: mustHave.map(publicRow),
    strong: strong.map(publicRow),
    avoid: avoid.map(publicRow),
    quantified: { bullets: quantified.bullets, withFigure: quantified.withFigure },
    bothForms,
  }
}

async function inputFrom(options: Options): Promise<CheckInput> {
  const job = options.text('job')
  const keywords = options.text('keywords')
  const role = await roleFrom(options)
  if (role === null && job === undefined && keywords === undefined) {
    throw new UsageError('Say what to check against: --guide, --role, --job or --keywords.')
  }
  return {
    ...(role === null ? {} : { role: { title: role.title, keywords: role.keywords } }),
    ...(job === undefined ? {} : { posting: { keywords: (await postingFrom(job)).keywords } }),
    ...(keywords === undefined ? {} : { keywords: cutKeywords(keywords) }),
  }
}

export const check: Command = {
  usage: 'check --resume FILE [--guide FILE | --role ID] [--job FILE] [--keywords "a, b"] [--min-score N]',
  about: 'which keywords a resume carries, where, and what to do about the rest',
  run: async (args) => {
    const options = readOptions(args, ['resume', 'guide', 'role', 'job', 'keywords', 'min-score'], 0)
    const least = options.number('min-score')
    if (least !== undefined && (least < 0 || least > 100))
      throw new UsageError('--min-score is a number from 0 to 100.')
    const file = required(options, 'resume')
    const input = await inputFrom(options)
    const { resume } = await resumeFrom(file)
    const report = runCheck(compileCheck(input, bundledVocabulary()), resumeBlocks(resume))
    const isUnder = least !== undefined && (report.score ?? 0) < least
    return { print: publicReport(report), code: isUnder ? 1 : 0 }
  },
}
