import type { RoleProfile } from '../../../core/role/model'
import { call, ClientError } from '../../lib/client'

export interface GuideReading {
  text: string
  profile: RoleProfile
}

const mostCharacters = 2_000_000
const mostBytes = 2_000_000

const refuse = (message: string): never => {
  throw new ClientError({ code: 'validation', message, ref: '' })
}

/** Reads pasted text. Throws a ClientError with a sentence where it is no guide. */
export async function readPasted(text: string): Promise<GuideReading> {
  if (text.length > mostCharacters) {
    refuse('This text is longer than 2 million characters. Paste only the guide and read it again.')
  }
  const { profile } = await call('guide.read', { text })
  return { text, profile }
}

/** Asks for a file and reads it; null where the person changed their mind. */
export async function openGuide(): Promise<GuideReading | null> {
  const result = await call('guide.open', {})
  return result.status === 'cancelled' ? null : { text: result.text, profile: result.profile }
}

/** Reads a dropped file as text; `onText` gets it at once, so that it is kept when it cannot be understood. */
export async function readDropped(file: File, onText: (text: string) => void): Promise<GuideReading> {
  if (file.size > mostBytes)
    refuse(`“${file.name}” is larger than 2 MB. Save only the guide as a text file and drop that.`)
  const text = await file.text()
  if (text.includes('\u0000'))
    refuse(`“${file.name}” is not a text file. Copy the guide out of it and paste it instead.`)
  onText(text)
  return readPasted(text)
}
