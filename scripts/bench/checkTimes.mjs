// Runs in a process of its own, so that nothing else lies in its memory: prints its figures as JSON.
import v8 from 'node:v8'
import vm from 'node:vm'
import { pathToFileURL } from 'node:url'
import { checkPosting, checkResume, checkRole } from './checkTexts.mjs'
import { median, timed } from './measure.mjs'
import { asRegExp, fuzzy } from './routes.mjs'

const folder = process.argv[2]
const part = (name) => import(pathToFileURL(`${folder}/${name}.js`).href)
const rounds = 1_500
const warmUp = 300
const many = 10_000
const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]
const settled = () => {
  v8.setFlagsFromString('--expose-gc')
  vm.runInNewContext('gc')()
  return process.memoryUsage().heapUsed / 1e6
}

const { bundledVocabulary } = await part('bundledVocabulary')
const { compileCheck, runCheck } = await part('check')
const { textBlocks } = await part('blocks')
const { findPostingKeywords } = await part('postingKeywords')

const vocabulary = bundledVocabulary()
const keywords = findPostingKeywords(checkPosting, vocabulary)
const compiled = compileCheck({ role: checkRole, posting: { keywords } }, vocabulary)
const check = (number) => runCheck(compiled, textBlocks(checkResume(number)))
const withPosting = (number) => {
  const asked = findPostingKeywords(checkPosting.replaceAll('\n- ', `\n- ${number} `), vocabulary)
  const both = compileCheck({ role: checkRole, posting: { keywords: asked } }, vocabulary)
  return runCheck(both, textBlocks(checkResume(number)))
}
const own = (await timed(rounds + warmUp, check)).slice(warmUp)
const all = (await timed(rounds + warmUp, withPosting)).slice(warmUp)

for (let number = 0; number < 1_000; number += 1) check(number)
const heapBefore = settled()
for (let number = 1_000; number < 1_000 + many; number += 1) check(number)
const growth = Math.max(0, settled() - heapBefore)

const every = vocabulary.groups.flatMap((group) => group.forms).map(asRegExp)
const asked = compiled.keywords.map(({ keyword }) => keyword)
const few = asked.map(asRegExp)
const search = (expressions) => (number) => {
  const text = checkResume(number)
  return expressions.filter((one) => one.test(text)).length
}
const byFuse = (number) => {
  const lines = fuzzy(checkResume(number).split('\n'))
  return asked.filter((keyword) => lines.search(keyword).length > 0).length
}
console.log(
  JSON.stringify({
    terms: vocabulary.groups.length,
    forms: every.length,
    keywords: asked.length,
    own: median(own),
    ownSlow: percentile(own, 0.95),
    all: median(all),
    allSlow: percentile(all, 0.95),
    heapBefore,
    growth,
    resumes: many,
    everyExpression: median(await timed(12, search(every))),
    fewExpressions: median(await timed(200, search(few))),
    fuse: median(await timed(10, byFuse)),
  }),
)
