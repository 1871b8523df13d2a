import { expect, it } from 'vitest'
import { togglePane } from '../../../src/renderer/features/resumes/panes'

it('the last pane stays', () => {
  expect(togglePane(['page'], 'page', 'narrow')).toEqual(['page'])
  expect(togglePane(['page', 'check'], 'page', 'wide')).toEqual(['check'])
})

it('where two fit, a third makes another one go, the editor last', () => {
  expect(togglePane(['edit', 'check'], 'page', 'narrow')).toEqual(['edit', 'page'])
  expect(togglePane(['edit', 'page'], 'check', 'narrow')).toEqual(['edit', 'check'])
  expect(togglePane(['page', 'check'], 'edit', 'narrow')).toEqual(['check', 'edit'])
  expect(togglePane(['edit', 'check'], 'page', 'wide')).toEqual(['edit', 'check', 'page'])
})
