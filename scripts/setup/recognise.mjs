// Turns what a tool printed on its way down into one sentence and what to do about it.
import { Failure } from './say.mjs'

const again = 'then run the same command again.'

const KINDS = [
  {
    kind: 'disk-full',
    pattern: /\bENOSPC\b|No space left on device|Disk quota exceeded|\bEDQUOT\b/i,
    sentence: 'the disk is full.',
    whatToDo: `Free about 2 GB, ${again}`,
  },
  {
    kind: 'lock-out-of-step',
    pattern: /can only install packages when your package\.json and package-lock\.json/i,
    sentence: 'package.json and package-lock.json do not agree.',
    whatToDo: `Run \`npm install\`, ${again}`,
  },
  {
    kind: 'damaged-download',
    pattern:
      /\bEINTEGRITY\b|sha512 .* integrity checksum failed|zlib: unexpected end of file|Unexpected end of JSON/i,
    sentence: 'a download arrived damaged.',
    whatToDo: 'Run the same command again; if it repeats, run `npm cache clean --force` first.',
  },
  {
    kind: 'certificate',
    pattern: /SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_HAS_EXPIRED|certificate verify failed/i,
    sentence: 'the registry’s certificate is not trusted here.',
    whatToDo: `Set npm’s \`cafile\` (or NODE_EXTRA_CA_CERTS) to your organisation’s certificate, ${again}`,
  },
  {
    kind: 'no-network',
    pattern:
      /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b|Temporary failure resolving|Could not resolve|network request to .* failed|fetch failed/i,
    sentence: 'the network cannot be reached.',
    whatToDo: `Check the connection and any proxy (\`npm config get registry proxy\`), ${again}`,
  },
  {
    kind: 'not-in-registry',
    pattern: /\bE404\b|\bETARGET\b|No matching version found/i,
    sentence: 'the npm registry in use does not have a package that is needed.',
    whatToDo: `Point npm at one that has it (\`npm config set registry https://registry.npmjs.org\`), ${again}`,
  },
  {
    kind: 'package-manager-busy',
    pattern: /Could not get lock|is another process using it|dpkg was interrupted/i,
    sentence: 'the system’s package manager is busy or was interrupted.',
    whatToDo: `Let it finish (\`dpkg --configure -a\` repairs an interrupted one), ${again}`,
  },
  {
    kind: 'no-compiler',
    pattern:
      /find Python|not found: (?:make|g\+\+|c\+\+|cc)\b|(?:make|g\+\+|c\+\+|cc): (?:command )?not found|spawn make ENOENT|No such file or directory.*\b(?:g\+\+|cc1plus)\b|Could not find any Visual Studio/i,
    sentence: 'there is no C++ compiler here.',
    whatToDo: `Install g++, make and python3 (Debian, Ubuntu: \`sudo apt-get install g++ make python3\`), ${again}`,
  },
  {
    kind: 'read-only',
    pattern: /\bEROFS\b|Read-only file system/i,
    sentence: 'a folder it must write to is read-only.',
    whatToDo: `Make it writable or set SHORTLIST_CACHE to a folder that is, ${again}`,
  },
  {
    kind: 'not-allowed',
    pattern: /\bEACCES\b|\bEPERM\b|Permission denied|Operation not permitted/i,
    sentence: 'a folder it must write to belongs to someone else.',
    whatToDo: `Take ownership of it or set SHORTLIST_CACHE to a folder of your own, ${again}`,
  },
]

export function recognise(output) {
  return KINDS.find(({ pattern }) => pattern.test(output))
}

const path = /(?:open|mkdir|rename|unlink|scandir|copyfile|cp|rm|write|rmdir)?\s*'([^']+)'/

/** The failure of a step, in one line: what could not be done, why, and what to do. */
export function failureOf(step, output, timedOut = false) {
  if (timedOut) {
    return new Failure(
      `${step} took too long and was stopped.`,
      'Check the network, then run the same command again.',
    )
  }
  const known = recognise(output)
  if (known) {
    const named = (known.kind === 'read-only' || known.kind === 'not-allowed') && path.exec(output)?.[1]
    return new Failure(`${step} failed: ${known.sentence}${named ? ` (${named})` : ''}`, known.whatToDo)
  }
  const lines = output
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
  const last = lines.findLast?.((line) => /error|fail/i.test(line)) ?? lines[lines.length - 1]
  return new Failure(
    `${step} failed${last ? `: ${last.trim().slice(0, 300)}` : '.'}`,
    'Run the same command again.',
  )
}

/** An error of Node's own file functions or an unknown one, told the same way. */
export function failureFromError(step, error) {
  if (error instanceof Failure) return error
  const text = error instanceof Error ? `${error.code ?? ''} ${error.message}` : String(error)
  return failureOf(step, text)
}
