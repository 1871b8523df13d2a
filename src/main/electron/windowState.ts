import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow, Rectangle } from 'electron'
import { z } from 'zod'

const stateSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(900),
  height: z.number().int().min(600),
  maximised: z.boolean(),
})
type WindowState = z.infer<typeof stateSchema>

const fileIn = (folder: string) => join(folder, 'window.json')

const overlaps = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Where the window last stood, if a screen is still there. */
export function readWindowState(folder: string, screens: readonly Rectangle[]): WindowState | null {
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
    return screens.some((screen) => overlaps(state, screen)) ? state : null
  } catch {
    return null
  }
}

export function keepWindowState(window: BrowserWindow, folder: string): void {
  window.on('close', () => {
    try {
      writeFileSync(
        fileIn(folder),
        JSON.stringify({ ...window.getNormalBounds(), maximised: window.isMaximized() }),
      )
    } catch {
      // The place of a window is not worth an error.
    }
  })
}
