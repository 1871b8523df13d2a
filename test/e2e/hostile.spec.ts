import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { zipSync } from 'fflate'
import { answerOpenDialog, answerSaveDialog, goTo, launchApp, temporaryFolder } from './harness'

const bytes = (text: string) => new TextEncoder().encode(text)
const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
const docx = (document: Uint8Array, parts: Record<string, Uint8Array> = {}) =>
  zipSync({ '[Content_Types].xml': bytes(types), 'word/document.xml': document, ...parts })
const wordXml = (body: string, head = '') =>
  bytes(
    `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )
const entity = (name: string, of: string) => `<!ENTITY ${name} "${of.repeat(10)}">`

const bombs: [string, Uint8Array][] = [
  ['a zip that grows a thousandfold', docx(new Uint8Array(90_000_000))],
  ['a zip within a zip', docx(docx(docx(new Uint8Array(9_000_000))))],
  [
    'twenty thousand entries',
    docx(
      wordXml('<w:p/>'),
      Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x/${at}.xml`, new Uint8Array(1)])),
    ),
  ],
  [
    'entities of entities',
    docx(
      wordXml(
        '<w:p><w:r><w:t>&d;</w:t></w:r></w:p>',
        `<!DOCTYPE a [${entity('a', 'aaaa')}${entity('b', '&a;')}${entity('c', '&b;')}${entity('d', '&c;')}]>`,
      ),
    ),
  ],
  [
    'an entity that names a file',
    docx(
      wordXml(
        '<w:p><w:r><w:t>&x;</w:t></w:r></w:p>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      ),
    ),
  ],
  ['elements a hundred thousand deep', docx(wordXml('<w:p>'.repeat(100_000)))],
  [
    'entries that climb out of the folder',
    docx(wordXml('<w:p/>'), { '../../../tmp/shortlist-was-here': bytes('x'), '/etc/x': bytes('x') }),
  ],
]

test('S15 bombs in DOCX files are refused with a sentence while the app stays usable', async () => {
  const { app, page, dataFolder, close, complaints } = await launchApp({ start: 'empty' })
  const folder = temporaryFolder()
  for (const [what, content] of bombs) {
    const file = join(folder, 'bomb.docx')
    writeFileSync(file, content)
    await answerOpenDialog(app, file)
    const answer = await page.evaluate(() => window.bridge.call('resume.open', {}))
    expect(answer, what).toMatchObject({ ok: false })
    if (!answer.ok) {
      expect(answer.error.code, what).not.toBe('internal')
      expect(answer.error.message, what).toMatch(/^.{20,300}[.!]$/s)
      expect(answer.error.message, what).not.toMatch(/root:|aaaa/)
    }
  }
  await goTo(page, 'Resumes')
  await page.getByRole('button', { name: 'Open a resume' }).first().click()
  await page.getByRole('button', { name: /choose a file|browse/i }).click()
  await expect(page.getByText(/could not|cannot|no readable|refused|not a/i).first()).toBeVisible()
  await goTo(page, 'Board')
  await expect(page.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible()
  expect(complaints).toEqual([])
  expect(readdirSync('/tmp').includes('shortlist-was-here')).toBe(false)
  expect(readdirSync(dataFolder)).not.toContain('tmp')
  await close()
})

test('S14 a dropped file is read from its bytes, whatever path it claims as its name', async () => {
  const { page, close } = await launchApp({ start: 'empty' })
  const answers = await page.evaluate(async () => {
    const text = new TextEncoder().encode(
      'Ana Prova\nana@example.com\n\nExperience\nNurse, Hill Clinic\n2019 – 2021\n- Cared for 12 patients a shift\n',
    )
    return Promise.all(
      ['/etc/passwd.txt', '..\\..\\windows\\win.ini.txt', '../../../etc/hosts.md'].map((fileName) =>
        window.bridge.call('resume.openDropped', { fileName, bytes: text }),
      ),
    )
  })
  for (const answer of answers) {
    expect(JSON.stringify(answer)).not.toMatch(/root:|localhost/)
    if (answer.ok) expect(answer.value).toMatchObject({ resume: { basics: { email: 'ana@example.com' } } })
  }
  await close()
})

const hostilePosting = `<html><head><meta http-equiv="refresh" content="0;url=https://evil.example.com/refresh">
<base href="https://evil.example.com/"><link rel="stylesheet" href="https://evil.example.com/x.css"></head><body>
<h1>Data Analyst</h1><p>Riverbend Transit is hiring.</p><script>window.ran = 'script'</script>
<img src="https://evil.example.com/pixel.png" onerror="window.ran = 'image'"><svg onload="window.ran = 'svg'"><circle r="9"/></svg>
<iframe src="https://evil.example.com/frame" srcdoc="<script>parent.ran = 'frame'</script>"></iframe>
<form action="https://evil.example.com/form"><input name="password" autofocus onfocus="window.ran = 'focus'"><button>Apply now</button></form>
<a href="javascript:window.ran = 'link'">Click me</a> <details open ontoggle="window.ran = 'toggle'"><summary>More</summary></details>
<object data="https://evil.example.com/o"></object><embed src="https://evil.example.com/e"><video src="x" onerror="window.ran = 'video'"></video>
<style>body { display: none !important; background: url(https://evil.example.com/bg) }</style>
<h2>Requirements</h2><ul><li>SQL and Tableau</li><li>Literal &lt;script&gt;window.ran = 'literal'&lt;/script&gt; in the text</li></ul></body></html>`

test('S16 the HTML of a posting is inert: text only, no element, no script, no request', async () => {
  const { page, dataFolder, close, complaints } = await launchApp({ start: 'empty' })
  const hostileElements = () =>
    page.evaluate(() => ({
      ran: Reflect.get(window, 'ran') ?? null,
      elements: document.querySelectorAll(
        'body script, iframe, object, embed, form[action], meta[http-equiv=refresh], base, video, details[ontoggle], body style, [onerror], [onload], [onfocus], a[href^="javascript:"], [src*="evil.example.com"], [href*="evil.example.com"]',
      ).length,
    }))
  await page.getByRole('button', { name: 'New application' }).click()
  const box = page.getByRole('textbox', { name: 'Posting' })
  await box.focus()
  // Pasted as a browser gives it: both kinds at once.
  await page.evaluate((html) => {
    const data = new DataTransfer()
    data.setData('text/html', html)
    data.setData('text/plain', html)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, hostilePosting)
  await box.fill(hostilePosting)
  await page.getByRole('button', { name: 'Read the posting' }).click()
  await expect(page.getByRole('textbox', { name: 'Job title' })).toHaveValue('Data Analyst')
  expect(await hostileElements()).toEqual({ ran: null, elements: 0 })
  await page.getByRole('textbox', { name: 'Company' }).fill('<img src=x onerror="window.ran = 1">')
  await page.getByRole('button', { name: 'Add to the board' }).click()
  await page.getByRole('row', { name: /Data Analyst/ }).click()
  await page.getByRole('tab', { name: 'Posting' }).click()
  await expect(page.getByText(/SQL and Tableau/).first()).toBeVisible()
  await expect(page.getByText(/Literal <script>/).first()).toBeVisible()
  await expect(page.getByText('<img src=x onerror="window.ran = 1">').first()).toBeVisible()
  expect(await hostileElements()).toEqual({ ran: null, elements: 0 })
  expect(complaints).toEqual([])
  expect(
    readFileSync(join(dataFolder, 'logs', 'connections.log'), 'utf8')
      .trim()
      .split('\n'),
  ).toHaveLength(1)
  await close()
})

test('S18 the logs hold nothing the person wrote, no name and no path, whatever goes wrong', async () => {
  const { app, page, dataFolder, close } = await launchApp({ start: 'empty' })
  const secret = 'Quagmirelda'
  const place = join(temporaryFolder(), `${secret}-folder`)
  mkdirSync(place)
  const broken = join(place, `${secret}-resume.docx`)
  writeFileSync(broken, zipSync({ [`${secret}.txt`]: bytes(secret) }))
  await answerOpenDialog(app, broken)
  const sealed = join(place, 'sealed')
  mkdirSync(sealed)
  chmodSync(sealed, 0o500)
  // A folder stands where the file should go: as root a folder that may not be written is no obstacle.
  mkdirSync(join(sealed, 'resume.docx'))
  await answerSaveDialog(app, join(sealed, 'resume.docx'))
  const codes = await page.evaluate(async (word) => {
    const ask = async (name: string, input: unknown) => {
      const answer = await window.bridge.call(name, input)
      return { name, answer, id: answer.ok ? String(Reflect.get(Object(answer.value), 'id')) : '' }
    }
    const gone = '019a0000-0000-7000-8000-000000000000'
    const read = await window.bridge.call('resume.readText', {
      text: `${word} Brandt\n${word}@example.com\n\nExperience\nNurse, ${word} Clinic\n2019 – 2021\n- Cared for ${word}\n`,
    })
    const document: unknown = read.ok ? Reflect.get(Object(read.value), 'resume') : null
    const made = await ask('resume.create', { name: `${word} base`, document })
    const results = [
      made,
      await ask('resume.open', {}),
      await ask('resume.save', { id: made.id, document, revision: 77 }),
      await ask('resume.rename', { id: gone, name: word }),
      await ask('resume.export', { id: made.id, format: 'docx', template: 'classic', paper: 'a4' }),
      await ask('application.addNote', { id: gone, text: `my salary is ${word}` }),
      await ask('application.create', { title: word, wrong: word }),
      await ask('guide.read', { text: `${word} `.repeat(40) }),
      await ask(`${word}.steal`, { word }),
      await ask('app.openLink', { url: `file:///home/${word}/cv.docx` }),
    ]
    return results.map(({ name, answer }) => [name.replace(word, 'x'), answer.ok])
  }, secret)
  expect(codes.filter(([, isOk]) => isOk === true)).toEqual([['resume.create', true]])
  await app.evaluate(async (_electron, word) => {
    setTimeout(() => {
      throw new Error(`could not read /home/${word}/cv.docx`)
    })
    void Promise.reject(new Error(`no room for the salary of ${word}`))
    await new Promise((resolve) => setTimeout(resolve, 300))
  }, secret)

  const logs = join(dataFolder, 'logs')
  const text = readdirSync(logs)
    .map((name) => readFileSync(join(logs, name), 'utf8'))
    .join('\n')
  for (const event of ['"refused"', '"uncaught"', '"unhandled"', '"job refused"'])
    expect(text).toContain(event)
  expect(text).not.toContain(secret)
  expect(text).not.toMatch(/salary|cv\.docx|@example|sealed|shortlist-e2e/)
  await close()
  chmodSync(sealed, 0o700)
})

test('S18 a page that dies is loaded again with its data, and what happened stays in the local log', async () => {
  const { app, dataFolder, close } = await launchApp({ start: 'sample' })
  const settings = await app.evaluate(({ crashReporter }) => {
    try {
      return crashReporter.getUploadToServer()
    } catch {
      return false
    }
  })
  expect(settings).toBe(false)
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await expect
    .poll(
      () =>
        app.evaluate(async ({ BrowserWindow }) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents
          if (contents === undefined || contents.isCrashed() || contents.isLoading()) return 0
          // A question put to a page on its way out is never answered.
          const rows: unknown = await Promise.race([
            contents.executeJavaScript("document.querySelectorAll('[role=row]').length"),
            new Promise((resolve) => setTimeout(resolve, 500, 0)),
          ])
          return Number(rows)
        }),
      { timeout: 15_000 },
    )
    .toBeGreaterThan(0)
  expect(readFileSync(join(dataFolder, 'logs', 'shortlist.log'), 'utf8')).toContain('"page gone"')
  const dumps = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.dmp'),
  )
  expect(dumps).toEqual([])
  await close()
})
