// Whether a person can see a window here, and how to open one where nobody can.

export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** Puts a command under a virtual display. */
export function underXvfb(command, args) {
  return { command: 'xvfb-run', args: ['-a', '-s', '-screen 0 1440x900x24 -nolisten tcp', command, ...args] }
}

/** Electron 33 speaks X11 unless told to look for Wayland. */
export function displayFlags(env = process.env, platform = process.platform) {
  return platform === 'linux' && !env.DISPLAY && env.WAYLAND_DISPLAY ? ['--ozone-platform-hint=auto'] : []
}
