import { z } from 'zod'
import { postingKeywordSchema } from '../core/posting/model'
import { resumeLayoutSchema } from '../core/resume/layout'
import { resumeSchema } from '../core/resume/model'
import { roleProfileSchema } from '../core/role/model'
import { command, query } from './define'
import { keywordWeightsSchema } from './role'
import { cancelled, idSchema, instantSchema, longText, nothing, shortText } from './shared'

export const resumeFormats = ['docx', 'text', 'markdown', 'json'] as const
export const templateSchema = z.enum(['classic', 'modern', 'compact'])
export const paperSchema = z.enum(['letter', 'a4'])

/** A base resume or a tailored version: a version has a parent. */
export const resumeSummarySchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  parentId: idSchema.nullable(),
  application: z.strictObject({ id: idSchema, title: z.string(), company: z.string() }).nullable(),
  status: z.enum(['draft', 'sent']),
  fit: z.number().nullable(),
  updatedAt: instantSchema,
  sample: z.boolean(),
})
export type ResumeSummary = z.infer<typeof resumeSummarySchema>

export const resumeDetailSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  document: resumeSchema,
  /** What it leaves out without deleting it. */
  layout: resumeLayoutSchema,
  /** Counts up with each save; a save that names an older one is refused as a conflict. */
  revision: z.number().int(),
  status: z.enum(['draft', 'sent']),
  sentAt: instantSchema.nullable(),
  /** SHA-256 of the DOCX that was kept as sent. */
  sentSha256: z.string().nullable(),
  updatedAt: instantSchema,
  parent: z
    .strictObject({
      id: idSchema,
      name: z.string(),
      document: resumeSchema,
      layout: resumeLayoutSchema,
    })
    .nullable(),
  /**
   * What changes can be taken over from: the nearest version up the chain that was not sent when this one was made.
   * `ancestor` is its document as it was when it was last taken over; null where that is not known.
   */
  source: z
    .strictObject({
      id: idSchema,
      name: z.string(),
      document: resumeSchema,
      revision: z.number().int(),
      ancestor: resumeSchema.nullable(),
    })
    .nullable(),
  /** The root of the chain of parents: what a version's claims must be supported by. */
  base: resumeSchema.nullable(),
  application: z.strictObject({ id: idSchema, title: z.string(), company: z.string() }).nullable(),
  /** What the check reads beside the editor. */
  role: z
    .strictObject({
      id: idSchema,
      title: z.string(),
      keywords: roleProfileSchema.shape.keywords,
      weights: keywordWeightsSchema,
    })
    .nullable(),
  postingKeywords: z.array(postingKeywordSchema),
  versions: z.array(z.strictObject({ id: idSchema, name: z.string() })),
  sample: z.boolean(),
})
export type ResumeDetail = z.infer<typeof resumeDetailSchema>

const reading = z.strictObject({
  status: z.literal('read'),
  fileName: z.string(),
  format: z.enum(resumeFormats),
  resume: resumeSchema,
  unsorted: z.array(z.string()),
  notes: z.array(z.string()),
})
export type ResumeReadingResult = z.infer<typeof reading>

const outcomesSchema = z.strictObject({
  sent: z.number().int(),
  replies: z.number().int(),
  offers: z.number().int(),
})

const done = z.strictObject({ id: idSchema })
const savedSchema = z.strictObject({ revision: z.number().int(), updatedAt: instantSchema })

export const resumeContract = {
  'resume.list': query(nothing, z.array(resumeSummarySchema), ['resume', 'application']),
  /** What became of the applications each resume was sent with; only those that were sent. */
  'resume.outcomes': query(
    nothing,
    z.array(z.strictObject({ resumeId: idSchema, own: outcomesSchema, family: outcomesSchema })),
    ['resume', 'application', 'offer', 'stage'],
  ),
  /** Every bullet of every resume, for the library of wordings. */
  'resume.bullets': query(
    nothing,
    z.array(z.strictObject({ resumeId: idSchema, field: z.string(), entry: z.string(), text: z.string() })),
    ['resume'],
  ),
  'resume.get': query(z.strictObject({ id: idSchema }), resumeDetailSchema, [
    'resume',
    'application',
    'role',
  ]),
  /** Asks for a file and reads it; nothing is saved. */
  'resume.open': query(nothing, z.discriminatedUnion('status', [cancelled, reading]), []),
  /** Reads a file dropped on the window. It comes as bytes, so that the renderer never names a path. */
  'resume.openDropped': query(
    z.strictObject({
      fileName: z.string().min(1).max(400),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'This is not a file.'),
    }),
    reading,
    [],
  ),
  /** Reads pasted text or Markdown; nothing is saved. */
  'resume.readText': query(z.strictObject({ text: longText }), reading, []),
  'resume.create': command(
    z.strictObject({ name: shortText.min(1, 'Give the resume a name.'), document: resumeSchema }),
    done,
    ['resume'],
  ),
  /** A copy of `parentId` for an application, linked to it. */
  'resume.tailor': command(z.strictObject({ parentId: idSchema, applicationId: idSchema }), done, [
    'resume',
    'application',
  ]),
  /** A free copy of any version, or a child of a sealed one that can be edited again. */
  'resume.copy': command(z.strictObject({ id: idSchema }), done, ['resume', 'application']),
  'resume.rename': command(
    z.strictObject({ id: idSchema, name: shortText.min(1, 'Give the resume a name.') }),
    done,
    ['resume'],
  ),
  'resume.save': command(
    z.strictObject({
      id: idSchema,
      document: resumeSchema,
      /** Without one, what was left out stays left out. */
      layout: resumeLayoutSchema.optional(),
      revision: z.number().int().min(0),
    }),
    savedSchema,
    ['resume', 'application'],
  ),
  /** Saves a version merged with what it was made from, and remembers up to where it has taken that over. */
  'resume.takeOver': command(
    z.strictObject({
      id: idSchema,
      document: resumeSchema,
      layout: resumeLayoutSchema,
      revision: z.number().int().min(0),
      source: z.strictObject({ id: idSchema, revision: z.number().int().min(0) }),
    }),
    savedSchema,
    ['resume', 'application'],
  ),
  /** Seals the version: JSON, DOCX bytes and their hash are kept as sent. */
  'resume.markSent': command(
    z.strictObject({ id: idSchema, template: templateSchema, paper: paperSchema }),
    done,
    ['resume', 'application'],
  ),
  'resume.delete': command(z.strictObject({ id: idSchema }), done, ['resume', 'application']),
  'resume.restore': command(z.strictObject({ id: idSchema }), done, ['resume', 'application']),
  /** Asks where to save, writes, reads the file back and compares. */
  'resume.export': command(
    z.strictObject({
      id: idSchema,
      format: z.enum(resumeFormats),
      template: templateSchema,
      paper: paperSchema,
    }),
    z.discriminatedUnion('status', [
      cancelled,
      z.strictObject({
        status: z.literal('saved'),
        fileName: z.string(),
        exportId: z.string(),
        bytes: z.number().int(),
        milliseconds: z.number(),
        fields: z.number().int(),
        lost: z.array(z.strictObject({ field: z.string(), expected: z.string(), got: z.string() })),
      }),
    ]),
    [],
  ),
  /** Asks where to save, and writes the very DOCX that was kept as sent. */
  'resume.saveSent': command(
    z.strictObject({ id: idSchema }),
    z.discriminatedUnion('status', [
      cancelled,
      z.strictObject({ status: z.literal('saved'), fileName: z.string(), sha256: z.string() }),
    ]),
    [],
  ),
  'resume.showExport': command(z.strictObject({ exportId: z.string().max(100) }), nothing, []),
} as const
