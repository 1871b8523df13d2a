import { auditDocx } from '../../core/document/audit'
import { readOptions } from '../args'
import { readBytes } from '../files'
import type { Command } from '../command'
import { guideFrom, postingFrom, resumeFrom } from '../sources'

const fileOf = (args: string[]): string => readOptions(args, [], 1).positionals[0] ?? ''

export const guide: Command = {
  usage: 'guide FILE',
  about: 'a career guide as a role profile',
  run: async (args) => ({ print: await guideFrom(fileOf(args)) }),
}

export const posting: Command = {
  usage: 'posting FILE',
  about: 'a job posting (html, txt, json, eml) as its fields and keywords',
  run: async (args) => {
    const { posting: found, keywords } = await postingFrom(fileOf(args))
    return { print: { ...found, keywords: keywords.map(({ term, weight }) => ({ term, weight })) } }
  },
}

export const resume: Command = {
  usage: 'resume FILE',
  about: 'a resume (docx, json, txt, md) as JSON Resume',
  run: async (args) => ({ print: (await resumeFrom(fileOf(args))).resume }),
}

export const audit: Command = {
  usage: 'audit FILE.docx',
  about: 'what applicant tracking systems make of a DOCX',
  run: async (args) => {
    const { pass, rules } = auditDocx(await readBytes(fileOf(args), 20 * 1024 * 1024))
    return { print: { pass, rules: rules.map(({ id, status, detail }) => ({ id, status, detail })) } }
  },
}
