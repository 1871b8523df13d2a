import { useSyncExternalStore } from 'react'
import { paperIds, templateIds, type PaperId, type TemplateId } from '../../../core/document/theme'
import type { Option } from '../../ui/Select'

export interface PagePreference {
  template: TemplateId
  paper: PaperId
}

/** As wide as there is room, or so many percent of true size. */
export const zooms = ['fit', 50, 75, 100, 125, 150, 200] as const
export type Zoom = (typeof zooms)[number]

export const zoomOptions: readonly Option[] = zooms.map((zoom) => ({
  value: String(zoom),
  label: zoom === 'fit' ? 'Fit width' : `${zoom} %`,
}))
export const zoomOf = (value: string): Zoom => zooms.find((zoom) => String(zoom) === value) ?? 'fit'

export const templateOptions: readonly Option<TemplateId>[] = [
  { value: 'classic', label: 'Classic' },
  { value: 'modern', label: 'Modern' },
  { value: 'compact', label: 'Compact' },
]
export const paperOptions: readonly Option<PaperId>[] = [
  { value: 'letter', label: 'Letter' },
  { value: 'a4', label: 'A4' },
]

const key = 'resumes.page'
const listeners = new Set<() => void>()

function read(): PagePreference {
  const [template, paper] = (localStorage.getItem(key) ?? '').split(' ')
  return {
    template: templateIds.find((id) => id === template) ?? 'classic',
    paper: paperIds.find((id) => id === paper) ?? (navigator.language === 'en-US' ? 'letter' : 'a4'),
  }
}

let current: PagePreference | null = null
const get = (): PagePreference => (current ??= read())

function set(next: Partial<PagePreference>): void {
  current = { ...get(), ...next }
  localStorage.setItem(key, `${current.template} ${current.paper}`)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The template and paper last chosen: the preview, the export and the sealed copy all start from it. */
export function usePagePreference(): [PagePreference, (next: Partial<PagePreference>) => void] {
  return [useSyncExternalStore(subscribe, get), set]
}

const zoomKey = 'resumes.zoom'
let zoom: Zoom | null = null
const getZoom = (): Zoom => (zoom ??= zoomOf(localStorage.getItem(zoomKey) ?? ''))

function setZoom(next: Zoom): void {
  zoom = next
  localStorage.setItem(zoomKey, String(next))
  for (const listener of listeners) listener()
}

/** How large the pages are shown. It says nothing about the page itself, so no export is told. */
export const useZoom = (): [Zoom, (next: Zoom) => void] => [useSyncExternalStore(subscribe, getZoom), setZoom]
