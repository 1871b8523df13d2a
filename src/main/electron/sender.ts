import { isOwnPage } from './origin'

/** What the check needs to know of who sent a message. */
export interface Sender {
  /** Null where the frame is gone. */
  frame: { url: string; isTop: boolean } | null
  contentsId: number
}

/** Only the top frame of a window we opened, showing our own page. */
export function isTrustedSender(sender: Sender, windows: ReadonlySet<number>, devServer?: string): boolean {
  if (sender.frame === null || !sender.frame.isTop || !windows.has(sender.contentsId)) return false
  return isOwnPage(sender.frame.url, devServer)
}
