const within = 60_000
const mostReloads = 3

/** Whether a page that stopped may be loaded again: not when it keeps stopping. */
export function createReloadGuard(now: () => number = Date.now): () => boolean {
  let times: number[] = []
  return () => {
    times = [...times.filter((time) => now() - time < within), now()]
    return times.length <= mostReloads
  }
}
