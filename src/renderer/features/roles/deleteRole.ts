import { call, messageOf } from '../../lib/client'
import { showToast } from '../../ui/Toast'

const fail = (error: unknown) => showToast({ text: messageOf(error), tone: 'bad' })

async function restore(id: string, title: string): Promise<void> {
  try {
    await call('role.restore', { id })
    showToast({ text: `${title} is back`, tone: 'ok' })
  } catch (error) {
    fail(error)
  }
}

/** Deletes a role and offers to undo it; tells whether it worked. */
export async function deleteRole(id: string, title: string): Promise<boolean> {
  try {
    await call('role.delete', { id })
  } catch (error) {
    fail(error)
    return false
  }
  showToast({ text: `${title} deleted`, action: { label: 'Undo', onPress: () => void restore(id, title) } })
  return true
}
