// Child processes: quiet ones whose output is kept for the failure sentence, and ones that own the terminal.
import { spawn } from 'node:child_process'

const KEPT = 1024 * 1024

/** Runs quietly. Never rejects: answers {code, output, timedOut}. */
export function runQuiet(command, args, { cwd, env, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const posix = process.platform !== 'win32'
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that a time limit ends the grandchildren too.
      detached: posix && timeoutMs !== undefined,
      shell: !posix && /(?:^|[\\/])npm$/.test(command),
      windowsHide: true,
    })
    let output = ''
    let timedOut = false
    const keep = (data) => {
      output = (output + data).slice(-KEPT)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            try {
              if (posix && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
              else child.kill()
            } catch {
              child.kill('SIGKILL')
            }
          }, timeoutMs)
    let settled = false
    const settle = (code) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      resolve({ code, output, timedOut })
    }
    child.on('error', (error) => {
      keep(`${error.code} ${error.message}`)
      settle(127)
    })
    child.on('close', (code, signal) => settle(code ?? (signal ? 128 : 1)))
  })
}

/** Runs with our own terminal. Answers {code, signal}; `errorLine` may drop lines of stderr. */
export function runVisible(command, args, { cwd, env, errorLine } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['inherit', 'inherit', errorLine ? 'pipe' : 'inherit'],
    })
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    // The terminal sends SIGINT to the whole group: we only have to outlive it. Others are handed on.
    const forward = (signal) => {
      if (signal !== 'SIGINT') child.kill(signal)
    }
    for (const signal of signals) process.on(signal, forward)
    if (errorLine) {
      let rest = ''
      child.stderr.on('data', (data) => {
        const lines = (rest + data).split('\n')
        rest = lines.pop() ?? ''
        for (const line of lines) if (errorLine(line)) process.stderr.write(`${line}\n`)
      })
      child.stderr.on('end', () => {
        if (rest && errorLine(rest)) process.stderr.write(rest)
      })
    }
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, forward)
      resolve({ code: code ?? 1, signal })
    })
  })
}

const isChromium = /^\[\d+:\d{4}\/\d{6}\.\d+:(?:ERROR|WARNING|INFO|FATAL)?:?/
const harmless =
  /\bbus\.cc|dbus|gpu|viz_main|angle|gl_|\bgl\b|egl|vulkan|swiftshader|vaapi|ozone|x11|atom_cache|libsecret|sandbox_linux|command_buffer|ssl_client_socket|network_service|shared_image|udev|cert_verify/i

/** Chromium's talk about a missing GPU or D-Bus means nothing to the person; everything else is shown. */
export function worthShowing(line) {
  return !(isChromium.test(line) && harmless.test(line))
}
