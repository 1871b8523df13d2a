// One set-up at a time: two starts at once must not install over each other.
import fs from 'node:fs'
import path from 'node:path'
import { say } from './say.mjs'

const STALE_AFTER_MS = 30 * 60 * 1000

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function isStale(file) {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8'))
    const age = Date.now() - fs.statSync(file).mtimeMs
    // An empty file was just opened and not yet written.
    if (!pid) return age > 5000
    return age > STALE_AFTER_MS || !isAlive(pid)
  } catch {
    return false
  }
}

export async function withLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  let told = false
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') {
        // On a full disk the file is made but cannot be written.
        if (error.code === 'ENOSPC') fs.rmSync(file, { force: true })
        throw error
      }
    }
    if (isStale(file)) {
      fs.rmSync(file, { force: true })
      continue
    }
    if (!told) say('another start is setting things up; waiting for it …')
    told = true
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}
