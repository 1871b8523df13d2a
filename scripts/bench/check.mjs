import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { builtCore } from './core.mjs'
import { median, timed } from './measure.mjs'
import { labelledPairs } from './pairs.mjs'
import { asRegExp, fuzzy } from './routes.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const terms = here('../../resources/terms')

/** From nothing loaded to a vocabulary that can be asked, then to the first report. */
const coldStart = (folder) => `
const part = (name) => import('${pathToFileURL(folder).href}/' + name + '.js')
const started = performance.now()
const [{ bundledVocabulary }, { compileCheck, runCheck }, { textBlocks }, { findPostingKeywords }] = await Promise.all(
  ['bundledVocabulary', 'check', 'blocks', 'postingKeywords'].map(part))
const vocabulary = bundledVocabulary()
const ready = performance.now() - started
const { checkPosting, checkResume, checkRole } = await import('${pathToFileURL(here('checkTexts.mjs')).href}')
const again = performance.now()
const keywords = findPostingKeywords(checkPosting, vocabulary)
runCheck(compileCheck({ role: checkRole, posting: { keywords } }, vocabulary), textBlocks(checkResume(0)))
console.log(ready, performance.now() - again)
`

function node(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

function coldTimes(folder) {
  const runs = Array.from({ length: 7 }, () =>
    node(['--input-type=module', '-e', coldStart(folder)])
      .split(' ')
      .map(Number),
  )
  return { ready: median(runs.map(([ready]) => ready)), first: median(runs.map(([, first]) => first)) }
}

function parseTerms() {
  for (const file of fs.readdirSync(terms)) JSON.parse(fs.readFileSync(`${terms}/${file}`, 'utf8'))
}

function score(pairs, holds) {
  let found = 0
  let wanted = 0
  let right = 0
  for (const { text, keyword, isThere } of pairs) {
    const isFound = holds(text, keyword)
    if (isFound) found += 1
    if (isThere) wanted += 1
    if (isFound && isThere) right += 1
  }
  return { precision: right / found, recall: right / wanted }
}

/** The keyword check against the obvious library routes: gives the rows of the bench and the table that compares. */
export async function benchCheck() {
  const { folder, core } = await builtCore()
  const times = JSON.parse(node([here('checkTimes.mjs'), folder]))
  const cold = coldTimes(folder)
  const parsing = median(await timed(5, parseTerms))
  const vocabulary = core.bundledVocabulary()
  const pairs = await labelledPairs()
  const ours = score(pairs, (text, keyword) => core.matchText(text, keyword, vocabulary).match)
  const expressions = score(pairs, (text, keyword) => asRegExp(keyword).test(text))
  const fuzzies = score(pairs, (text, keyword) => fuzzy(text.split('\n')).search(keyword).length > 0)

  const timeRow = (name, value, floor, goal) => ({ name, value, unit: 'ms', floor, goal })
  const floor = times.everyExpression
  const line = (name, time, { precision, recall }) => [
    name,
    `${time.toFixed(2)} ms`,
    precision.toFixed(3),
    recall.toFixed(3),
  ]
  return {
    rows: [
      timeRow('check of a new resume', times.own, floor, '< 1 ms, ≤ 0.1× a RegExp per term'),
      timeRow('check of a new resume, p95', times.ownSlow, floor, '< 2 ms'),
      timeRow('the same with its posting read anew', times.all, floor, '≤ 0.1× a RegExp per term'),
      timeRow('the same with its posting read anew, p95', times.allSlow, floor, ''),
      timeRow(`${times.terms} terms ready, from nothing`, cold.ready, parsing, '< 40 ms'),
      timeRow('the first check after that', cold.first, times.own, ''),
      {
        name: `heap left by ${times.resumes} resumes`,
        value: times.growth,
        unit: 'MB',
        floor: times.heapBefore,
        goal: 'flat',
      },
    ],
    table: [
      ['keyword check', 'time', `precision (${pairs.length} pairs of the tests)`, 'recall'],
      line(`ours, ${times.terms} terms`, times.own, ours),
      line(`a RegExp per form, all ${times.forms}`, times.everyExpression, expressions),
      line(`a RegExp per keyword, only the ${times.keywords} asked for`, times.fewExpressions, expressions),
      line(`fuse.js, only the ${times.keywords} asked for`, times.fuse, fuzzies),
    ],
  }
}
