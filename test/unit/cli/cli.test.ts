import { mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync, chmodSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { roleProfileSchema } from '../../../src/core/role/model'
import { buildCli, type Cli } from './run'

const guideText = `Night Baker

Night bakers make bread and pastry for the morning.

Average Salary
$42K/year
$34K - $50K

Key Responsibilities
Mix dough, shape loaves, bake bread, and clean the ovens.

Required Skills
Bread Baking
technical
Working with dough

ATS Keywords
Must-Have Keywords
Bread Baking
Food Safety
Keywords to Avoid
Hard worker

Salary by Experience Level
Entry Level (0-2 years)
$34K - $39K
Mid Level (3-5 years)
$39K - $45K
Senior Level (6+ years)
$45K - $50K
`
const resumeText = `Jane Doe
Austin, TX | jane@example.com | (555) 123-4567

Summary
Backend developer building REST APIs.

Experience
Acme Corp - Backend Developer
Jan 2020 - Present
- Developed REST APIs in Node.js serving 2M requests per day
- Managed PostgreSQL databases and wrote SQL

Skills
SQL, Docker, Kubernetes
`
const jobText =
  'Backend Developer\nAcme Corp · Austin, TX (Hybrid)\n$120K–$140K a year\n\nRequirements\n- SQL and Docker\n'

let cli: Cli
const file = (name: string, content?: string | Uint8Array): string => {
  const at = path.join(cli.folder, name)
  if (content !== undefined) writeFileSync(at, content)
  return at
}

beforeAll(async () => {
  cli = await buildCli()
  file('guide.txt', guideText)
  file('resume.txt', resumeText)
  file('job.txt', jobText)
}, 120_000)
afterAll(() => cli.close())

async function json(args: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await cli.run(args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

const keysOf = (value: unknown): string[] => Object.keys(z.record(z.string(), z.unknown()).parse(value))

describe('each command prints its own JSON', () => {
  test('guide', async () => {
    const profile = roleProfileSchema.parse(await json(['guide', 'guide.txt']))
    expect(profile.title).toBe('Night Baker')
    expect(profile.salary).toMatchObject({ low: 34_000, high: 50_000, currency: 'USD' })
    file('profile.json', JSON.stringify(profile))
    expect(await json(['guide', 'profile.json'])).toEqual(profile)
  })

  test('posting', async () => {
    const posting = await json(['posting', 'job.txt'])
    expect(keysOf(posting)).toEqual([
      'title',
      'company',
      'location',
      'remote',
      'employmentType',
      'salary',
      'datePosted',
      'validThrough',
      'url',
      'description',
      'keywords',
    ])
    expect(posting).toMatchObject({
      title: 'Backend Developer',
      company: 'Acme Corp',
      location: 'Austin, TX',
      remote: false,
      salary: { min: 120_000, max: 140_000, currency: 'USD', period: 'YEAR' },
    })
    const { keywords } = z
      .object({ keywords: z.array(z.strictObject({ term: z.string(), weight: z.number() })) })
      .parse(posting)
    expect(keywords.map((keyword) => keyword.term)).toContain('SQL')
  })

  test('resume', async () => {
    expect(await json(['resume', 'resume.txt'])).toMatchObject({
      basics: { name: 'Jane Doe', email: 'jane@example.com' },
      work: [{ name: 'Acme Corp', position: 'Backend Developer', startDate: '2020-01' }],
    })
  })

  test('check, with a bundled role, a posting and own keywords', async () => {
    const args = ['check', '--resume', 'resume.txt', '--role', 'backend-developer', '--job', 'job.txt']
    const report = await json([...args, '--keywords', 'Kubernetes, Cloud (AWS, GCP)'])
    expect(keysOf(report)).toEqual([
      'score',
      'note',
      'parts',
      'mustHave',
      'strong',
      'avoid',
      'quantified',
      'bothForms',
    ])
    const row = z.strictObject({
      keyword: z.string(),
      from: z.array(z.string()),
      found: z.boolean(),
      form: z.string().nullable(),
      reason: z.string().nullable(),
      inContext: z.boolean(),
      points: z.number(),
      max: z.number(),
      gain: z.number(),
      evidence: z.array(z.strictObject({ section: z.string(), text: z.string() })),
      advice: z.string().nullable(),
    })
    const shape = z.strictObject({
      score: z.number(),
      note: z.null(),
      parts: z.array(z.strictObject({ name: z.string(), points: z.number(), max: z.number() })),
      mustHave: z.array(row),
      strong: z.array(row),
      avoid: z.array(row),
      quantified: z.strictObject({ bullets: z.number(), withFigure: z.number() }),
      bothForms: z.array(z.unknown()),
    })
    const parsed = shape.parse(report)
    expect(parsed.quantified).toEqual({ bullets: 2, withFigure: 1 })
    const sql = parsed.mustHave.find((one) => one.keyword === 'SQL')
    expect(sql).toMatchObject({ found: true, form: 'exact', inContext: true })
    expect(sql?.from).toContain('role')
    expect(sql?.evidence.map((one) => one.text)).toContain('Managed PostgreSQL databases and wrote SQL')
    expect(parsed.mustHave.map((one) => one.keyword)).toContain('Cloud (AWS, GCP)')
    const total = parsed.parts.reduce((sum, part) => sum + part.points, 0)
    expect(total).toBeCloseTo(parsed.score, 6)
  })

  test('check, with nothing to check, has no score and says so', async () => {
    const report = await json(['check', '--resume', 'resume.txt', '--keywords', ''])
    expect(report).toMatchObject({ score: null })
    expect(z.object({ note: z.string() }).parse(report).note).toMatch(/nothing to check/i)
  })

  test('check --min-score exits 1 under it, and prints the report all the same', async () => {
    const args = ['check', '--resume', 'resume.txt', '--keywords', 'SQL', '--min-score']
    expect((await cli.run([...args, '10'])).code).toBe(0)
    const under = await cli.run([
      'check',
      '--resume',
      'resume.txt',
      '--keywords',
      'Welding',
      '--min-score',
      '10',
    ])
    expect(under.code).toBe(1)
    expect(JSON.parse(under.stdout)).toMatchObject({ score: 0 })
  })

  test.each(['docx', 'txt', 'md', 'json'])('export to %s, read back complete', async (format) => {
    const out = `out.${format}`
    const result = await json([
      'export',
      '--resume',
      'resume.txt',
      '--to',
      out,
      '--paper',
      'a4',
      '--template',
      'modern',
    ])
    expect(keysOf(result)).toEqual(['file', 'bytes', 'milliseconds', 'readBack'])
    expect(result).toMatchObject({ file: expect.stringContaining(out), readBack: { lost: [] } })
    expect(z.object({ bytes: z.number() }).parse(result).bytes).toBe(readFileSync(file(out)).length)
    expect(readdirSync(cli.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(await json(['resume', out])).toMatchObject({ basics: { name: 'Jane Doe' } })
  })

  test('audit', async () => {
    await json(['export', '--resume', 'resume.txt', '--to', 'audited.docx'])
    const report = await json(['audit', 'audited.docx'])
    const rule = z.strictObject({
      id: z.string(),
      status: z.enum(['pass', 'warn', 'fail', 'n/a']),
      detail: z.string(),
    })
    expect(z.strictObject({ pass: z.boolean(), rules: z.array(rule).min(30) }).parse(report).pass).toBe(true)
  })

  test('salary', async () => {
    const place = await json([
      'salary',
      '--role',
      'backend-developer',
      '--offer',
      '$130,000',
      '--walk',
      '128K',
      '--posted-max',
      '150000',
      '--need',
      '.6',
      '--own-need',
      '0.5',
    ])
    expect(keysOf(place)).toEqual([
      'position',
      'percentile',
      'compaRatio',
      'rangePenetration',
      'level',
      'status',
      'counter',
    ])
    expect(place).toMatchObject({
      position: 'in',
      level: 'Senior Level',
      status: 'ok',
      compaRatio: 1.1556,
      percentile: 45.3,
      counter: { target: 150_000, acceptAt: 146_000, walkAway: 128_000 },
    })
    expect(await json(['salary', '--guide', 'guide.txt', '--offer', '51000', '--years', '4'])).toMatchObject({
      position: 'above',
      percentile: null,
      level: 'Mid Level',
    })
  })
})

const restLine = (id: number) =>
  JSON.stringify({ id, text: `Developed REST APIs number ${id}`, keyword: 'REST' })

describe('match', () => {
  test('answers every line, bad ones with an error', async () => {
    const lines = [
      '\ufeff{"id":1,"text":"Built APIs in Java and SQL.","keyword":"SQL"}',
      'no JSON',
      '{"id":"x","text":5,"keyword":"SQL"}',
      '[]',
      'null',
      '',
      '{"id":2,"text":"JavaScript","keyword":"Java"}\r',
      '{"id":3,"text":"\\ud83d\\ud83d emoji 😀 SQL","keyword":"SQL","more":1}',
      '{"id":4,"text":"SQL","keyword":""}',
    ]
    const { code, stdout, stderr } = await cli.run(['match'], lines.join('\n'))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(answers).toMatchObject([
      { id: 1, match: true, form: 'exact', inContext: true, reason: null },
      { id: null, error: expect.any(String) },
      { id: 'x', error: expect.stringContaining('text') },
      { id: null, error: expect.any(String) },
      { id: null, error: expect.any(String) },
      { id: 2, match: false, form: null },
      { id: 3, match: true },
      { id: 4, match: false },
    ])
    expect(keysOf(answers[0])).toEqual(['id', 'match', 'form', 'inContext', 'reason'])
  })

  test('stays up over many lines and one that is far too long', async () => {
    const long = JSON.stringify({ id: 'long', text: 'a '.repeat(2_500_000), keyword: 'REST' })
    const many = Array.from({ length: 20_000 }, (_, id) => restLine(id))
    const { code, stdout } = await cli.run(['match'], `${long}\n${many.join('\n')}\n`)
    expect(code).toBe(0)
    const answers = stdout.trimEnd().split('\n')
    expect(answers).toHaveLength(20_001)
    expect(JSON.parse(answers[0] ?? '')).toEqual({ id: null, error: expect.stringContaining('4 MB') })
    expect(JSON.parse(answers.at(-1) ?? '')).toMatchObject({ id: 19_999, match: true })
  })

  test('answers a line before the next one comes', async () => {
    const child = cli.start(['match'])
    const answered = new Promise<string>((resolve) => child.stdout?.setEncoding('utf8').once('data', resolve))
    child.stdin?.write('{"id":7,"text":"SQL queries were written.","keyword":"SQL"}\n')
    expect(JSON.parse(await answered)).toMatchObject({ id: 7, match: true })
    const closed = new Promise((resolve) => child.on('close', resolve))
    child.stdin?.end()
    expect(await closed).toBe(0)
  })

  test('ends quietly when its reader goes away', async () => {
    const child = cli.start(['match'])
    let stderr = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.stdin?.on('error', () => undefined)
    const closed = new Promise((resolve) => child.on('close', resolve))
    child.stdout?.once('data', () => child.stdout?.destroy())
    for (let id = 0; id < 3000; id++) {
      child.stdin?.write(`${JSON.stringify({ id, text: 'x '.repeat(500), keyword: 'SQL' })}\n`)
    }
    child.stdin?.end()
    expect(await closed).toBe(0)
    expect(stderr).toBe('')
  })
})

describe('bad input gets one sentence and exit 2', () => {
  const bad: [string, () => string[], RegExp][] = [
    ['no command', () => [], /Name a command/],
    ['an unknown command', () => ['frobnicate'], /no command "frobnicate"/],
    ['an unknown option', () => ['check', '--nonsense', 'x'], /no option --nonsense/],
    ['an option without its value', () => ['salary', '--offer'], /--offer.* needs a value/],
    ['no file', () => ['guide'], /Name the file/],
    ['a file too many', () => ['guide', 'guide.txt', 'more'], /one argument too many/],
    ['a missing file', () => ['guide', 'missing.txt'], /There is no file/],
    ['a folder', () => ['posting', cli.folder], /is a folder/],
    ['an empty file', () => ['guide', file('empty.txt', '')], /is empty/],
    ['blanks alone', () => ['posting', file('blank.txt', ' \n ')], /empty/],
    [
      'a picture',
      () => [
        'posting',
        file(
          'binary.txt',
          new Uint8Array(4000).map((_, i) => (i * 37) % 256),
        ),
      ],
      /no text file/,
    ],
    ['a PDF guide', () => ['guide', file('guide.pdf', '%PDF-1.7\nx')], /is a PDF/],
    ['a PDF resume', () => ['resume', file('resume.pdf', '%PDF-1.7\n1 0 obj')], /PDF/],
    [
      'a binary called .docx',
      () => [
        'resume',
        file(
          'fake.docx',
          new Uint8Array(5000).map((_, i) => (i * 91) % 256),
        ),
      ],
      /\./,
    ],
    ['a broken archive', () => ['audit', file('broken.docx', 'PK\u0003\u0004nothing more')], /\./],
    ['text called .docx', () => ['audit', file('text.docx', 'just text')], /\./],
    ['invalid JSON', () => ['resume', file('bad.json', '{"basics": ')], /JSON/],
    [
      'JSON of the wrong shape',
      () => ['resume', file('shape.json', '{"basics": {"name": 5}, "work": "no"}')],
      /\./,
    ],
    ['a list for a posting', () => ['posting', file('list.json', '[1,2,3]')], /no job posting/],
    ['a profile of the wrong shape', () => ['guide', file('wrong.json', '{"title": 1}')], /no role profile/],
    ['no resume', () => ['check', '--keywords', 'SQL'], /--resume/],
    [
      'nothing to check against',
      () => ['check', '--resume', 'resume.txt'],
      /--guide, --role, --job or --keywords/,
    ],
    [
      'guide and role',
      () => ['check', '--resume', 'resume.txt', '--guide', 'guide.txt', '--role', 'x'],
      /not both/,
    ],
    [
      'an unknown role',
      () => ['check', '--resume', 'resume.txt', '--role', '__proto__'],
      /no role "__proto__"/,
    ],
    [
      'an odd least score',
      () => ['check', '--resume', 'resume.txt', '--keywords', 'a', '--min-score', 'high'],
      /needs a number/,
    ],
    ['no offer', () => ['salary', '--role', 'backend-developer'], /--offer/],
    ['an offer of nothing', () => ['salary', '--role', 'backend-developer', '--offer', '0'], /above 0/],
    [
      'a need over 1',
      () => ['salary', '--role', 'backend-developer', '--offer', '90000', '--need', '2'],
      /from 0 to 1/,
    ],
    ['an odd kind of export', () => ['export', '--resume', 'resume.txt', '--to', 'out.pdf'], /must end in/],
    [
      'an odd template',
      () => ['export', '--resume', 'resume.txt', '--to', 'o.docx', '--template', 'neon'],
      /classic/,
    ],
    [
      'a folder that is not there',
      () => ['export', '--resume', 'resume.txt', '--to', 'none/out.docx'],
      /no folder/,
    ],
    ['arguments to match', () => ['match', 'x'], /one argument too many/],
  ]

  test.each(bad)('%s', async (_name, args, sentence) => {
    const { code, stdout, stderr } = await cli.run(args())
    expect(stderr).toMatch(sentence)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|undefined|\[object/)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('50 MB are refused by their size, without being read', async () => {
    const big = file('big.txt', '')
    truncateSync(big, 50 * 1024 * 1024)
    for (const args of [
      ['guide', big],
      ['posting', big],
      ['resume', big],
      ['audit', big],
    ]) {
      const start = performance.now()
      const { code, stdout, stderr } = await cli.run(args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(/MB/)
      expect(performance.now() - start).toBeLessThan(2000)
    }
  })

  test('a novel is no guide', async () => {
    const sentence = 'She walked along the river and thought about the summer they had spent by the sea. '
    const novel = file('novel.txt', `${sentence.repeat(12)}\n\n`.repeat(400))
    const start = performance.now()
    const { code, stderr } = await cli.run(['guide', novel])
    expect(code).toBe(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(2500)
  })

  test('an export never leaves half a file where it may not write', async () => {
    mkdirSync(file('taken.docx'))
    const onFolder = await cli.run(['export', '--resume', 'resume.txt', '--to', 'taken.docx'])
    expect(onFolder).toMatchObject({ code: 2, stdout: '' })
    expect(onFolder.stderr).toMatch(/is a folder/)
    const locked = file('locked')
    mkdirSync(locked)
    chmodSync(locked, 0o500)
    const refused = await cli.run(['export', '--resume', 'resume.txt', '--to', 'locked/out.docx'])
    // A person who is root may write anywhere; everybody else is told.
    if (refused.code !== 0) expect(refused.stderr).toMatch(/may not write/)
    expect(readdirSync(cli.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('help', () => {
  test('names every command', async () => {
    const { code, stdout, stderr } = await cli.run(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const name of ['guide', 'posting', 'resume', 'check', 'match', 'export', 'audit', 'salary']) {
      expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
    }
    expect((await cli.run(['check', '--help'])).stdout).toContain('--min-score')
  })
})
