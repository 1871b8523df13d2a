import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { advertPages } from '../fixtures/postings/pages'
import { exportTo } from '../harness/archives'
import { buildChild } from '../harness/buildChild'
import { atLength, reportFaults } from '../harness/faultReport'
import { openTestApp } from '../harness/store'
import { fuzzImports, type Importer } from './runners/importFuzz'

const fixtures = join(import.meta.dirname, '../fixtures')
const filesIn = (folder: string, ending: string): Uint8Array[] =>
  readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => new Uint8Array(readFileSync(join(fixtures, folder, name))))

const tables = [
  'Company,Title,Status,Applied,Salary,URL,Notes\nHillside Clinic,Ward Nurse,Applied,2026-10-02,"£31,000 - £38,000",https://hill.example/7,"Ben referred me,\nthen called"\nKran & Co,Welder,Interview,03/11/2026,€21/h,,\n',
  'Firma;Stelle;Status;Beworben am;Notiz\r\n"Müller GmbH & Co. KG";Buchhalterin;Beworben;02.10.2026;"sagte ""ja"""\r\n',
  'Employer\tJob title\tStage\nAcme\tEngineer\tRejected\n',
]

/** Archives of a whole search, open and locked. */
async function makeArchives(): Promise<Uint8Array[]> {
  const app = openTestApp()
  await app.call('app.loadSample', {})
  const files = [await exportTo(app), await exportTo(app, 'correct horse')]
  app.close()
  return files.map((file) => new Uint8Array(readFileSync(file)))
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const resumeFile = (fileName: string) => (bytes: Uint8Array) => [
  { name: 'resume.read', input: { fileName, bytes } },
]

const importersOf = (archives: readonly Uint8Array[]): Importer[] => [
  {
    name: 'DOCX resume',
    seeds: filesIn('resumes', '.docx'),
    isZip: true,
    calls: resumeFile('resume.docx'),
  },
  {
    name: 'JSON resume',
    seeds: filesIn('resumes/jsonresume', '.input.json'),
    calls: resumeFile('resume.json'),
  },
  { name: 'text resume', seeds: filesIn('resumes', '.txt'), calls: resumeFile('resume.txt') },
  { name: 'Markdown resume', seeds: filesIn('resumes', '.md'), calls: resumeFile('resume.md') },
  {
    name: 'HTML posting',
    seeds: advertPages.map((page) => strToU8(page)),
    calls: (bytes) => [{ name: 'posting.read', input: { text: decode(bytes) } }],
  },
  {
    name: 'career guide',
    seeds: filesIn('guides', '.txt'),
    calls: (bytes) => [
      { name: 'guide.read', input: { text: decode(bytes) } },
      { name: 'posting.read', input: { text: decode(bytes) } },
    ],
  },
  {
    name: 'CSV of applications',
    seeds: tables.map((table) => strToU8(table)),
    calls: (bytes) => [{ name: 'csv.read', input: { bytes } }],
  },
  {
    name: 'archive',
    seeds: archives,
    isZip: true,
    calls: (bytes) => [{ name: 'archive.open', input: bytes }],
  },
]

let program = ''
let importers: Importer[] = []
beforeAll(async () => {
  program = await buildChild('importer')
  importers = importersOf(await makeArchives())
}, 60_000)

const count = atLength(5_000, 300)

it(
  'refuses broken files with a sentence or reads them, without a crash or a hang',
  { timeout: 60_000 + count * 200 },
  async () => {
    const seed = Number(process.env['SHORTLIST_FUZZ_SEED'] ?? 20261124)
    const { findings, ...figures } = await fuzzImports(program, importers, { count, seed })
    reportFaults('broken files through every importer', figures)
    expect(findings).toEqual([])
    expect(figures).toMatchObject({ inputs: count, crashes: 0, hangs: 0, slow: 0 })
    // Files broken beyond reading, and files that are still good, must both have been among them.
    expect(figures.refusals).toBeGreaterThan(count / 50)
    expect(figures.read).toBeGreaterThan(count / 20)
  },
)
