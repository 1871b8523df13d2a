// Set-up talk goes to stderr only: `cli` promises that stdout holds nothing but its JSON.

export class Failure extends Error {
  constructor(sentence, whatToDo) {
    super(whatToDo ? `${sentence} ${whatToDo}` : sentence)
    this.name = 'Failure'
  }
}

export function say(text) {
  process.stderr.write(`shortlist: ${text}\n`)
}

export function elapsed(milliseconds) {
  const seconds = milliseconds / 1000
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`
}

/** Shows that a long step is alive; `percent` may be asked at any time and may answer undefined. */
export async function withProgress(label, work, percent = () => undefined) {
  const started = Date.now()
  const terminal = process.stderr.isTTY
  const line = () => {
    const share = percent()
    const part = share === undefined ? '' : `${Math.min(99, Math.round(share))} %, `
    return `${label} … ${part}${Math.round((Date.now() - started) / 1000)} s`
  }
  if (terminal) process.stderr.write(`shortlist: ${line()}`)
  else say(`${label} …`)
  const timer = setInterval(
    () => {
      if (terminal) process.stderr.write(`\r\x1b[Kshortlist: ${line()}`)
      else say(line())
    },
    terminal ? 500 : 5000,
  )
  try {
    const result = await work()
    if (terminal) process.stderr.write('\r\x1b[K')
    say(`${label}: done in ${elapsed(Date.now() - started)}`)
    return result
  } catch (error) {
    if (terminal) process.stderr.write('\n')
    throw error
  } finally {
    clearInterval(timer)
  }
}
