import { expect, it } from 'vitest'
import { openTestApp } from '../harness/store'

const resumeId = '0198c1de-0000-7000-8000-000000000001'

it('own words are kept once, in order, through a restart, and can be taken away', async () => {
  const app = openTestApp()
  for (const word of ['Zyxelware', 'acmeify', 'Acmeify']) await app.call('spelling.addWord', { word })
  const again = app.restart()
  expect(await again.call('spelling.words', {})).toEqual({ words: ['Acmeify', 'Zyxelware'] })
  await again.call('spelling.removeWord', { word: 'ACMEIFY' })
  expect(await again.call('spelling.words', {})).toEqual({ words: ['Zyxelware'] })
  again.close()
})

it('a resume keeps its language and the words let stand in it', async () => {
  const app = openTestApp()
  expect(await app.call('spelling.ofResume', { resumeId })).toEqual({ language: 'auto', ignored: [] })
  await app.call('spelling.setLanguage', { resumeId, language: 'en-GB' })
  await app.call('spelling.ignore', { resumeId, word: 'Qwertz' })
  const again = app.restart()
  expect(await again.call('spelling.ofResume', { resumeId })).toEqual({
    language: 'en-GB',
    ignored: ['Qwertz'],
  })
  again.close()
})

it('the bundled dictionaries answer through the contract', async () => {
  const app = openTestApp()
  const words = ['recieve', 'receive', 'Verantwortung']
  expect(await app.call('spelling.check', { language: 'en-US', words })).toEqual({
    wrong: ['recieve', 'Verantwortung'],
  })
  expect(await app.call('spelling.check', { language: 'de', words })).toEqual({ wrong: ['recieve'] })
  const { suggestions } = await app.call('spelling.suggest', { language: 'en-US', word: 'recieve' })
  expect(suggestions[0]).toBe('receive')
  app.close()
})
