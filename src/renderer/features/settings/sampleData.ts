import { call, messageOf } from '../../lib/client'
import { countText } from '../../lib/format'
import { showToast } from '../../ui/Toast'

interface Counts {
  applications: number
  roles: number
  resumes: number
}

/** `10 applications, 1 role and 3 resumes`. */
export const countsText = ({ applications, roles, resumes }: Counts): string =>
  `${countText(applications, 'application')}, ${countText(roles, 'role')} and ${countText(resumes, 'resume')}`

const run = async (name: 'app.loadSample' | 'app.removeSample', word: string): Promise<boolean> => {
  try {
    const counts = await call(name, {})
    showToast({ text: `Sample data ${word}: ${countsText(counts)}`, tone: 'ok' })
    return true
  } catch (error) {
    showToast({ text: messageOf(error), tone: 'bad' })
    return false
  }
}

/** Puts the made-up search beside what is there; tells whether it worked. */
export const loadSample = (): Promise<boolean> => run('app.loadSample', 'loaded')

/** Takes everything marked as sample away; tells whether it worked. */
export const removeSample = (): Promise<boolean> => run('app.removeSample', 'removed')
