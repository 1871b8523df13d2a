import type { Command } from './command'
import { check } from './commands/check'
import { exportResume } from './commands/export'
import { match } from './commands/match'
import { audit, guide, posting, resume } from './commands/read'
import { salary } from './commands/salary'
import { sentenceOf, systemCode, UsageError } from './failure'
import { write, writeJson } from './output'

const commands = new Map<string, Command>([
  ['guide', guide],
  ['posting', posting],
  ['resume', resume],
  ['check', check],
  ['match', match],
  ['export', exportResume],
  ['audit', audit],
  ['salary', salary],
])

function help(): string {
  const lines = [...commands.values()].map(({ usage, about }) => `  ${usage}\n      ${about}`)
  return `Usage: npm run -s cli -- COMMAND\n\n${lines.join('\n')}\n\nExit codes: 0 fine, 1 under --min-score, 2 bad input.\n`
}

function complain(...lines: string[]): 2 {
  process.stderr.write(`${lines.join('\n')}\n`)
  return 2
}

async function main([name = '', ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    await write(help())
    return 0
  }
  const command = commands.get(name)
  if (command === undefined) {
    const what = name === '' ? 'Name a command' : `There is no command "${name.slice(0, 60)}"`
    return complain(`${what}. The commands are ${[...commands.keys()].join(', ')}; --help shows them.`)
  }
  if (args.includes('--help') || args.includes('-h')) {
    await write(`Usage: npm run -s cli -- ${command.usage}\n      ${command.about}\n`)
    return 0
  }
  try {
    const { print, code = 0 } = await command.run(args)
    if (print !== undefined) await writeJson(print)
    return code
  } catch (error) {
    // The reader of the output has gone: nobody is left to tell.
    if (systemCode(error) === 'EPIPE') return 0
    if (error instanceof UsageError) return complain(`${sentenceOf(error)} Usage: ${command.usage}`)
    return complain(sentenceOf(error))
  }
}

process.stdout.on('error', (error) => {
  if (systemCode(error) === 'EPIPE') process.exit(0)
})
process.stderr.on('error', () => undefined)
process.exitCode = await main(process.argv.slice(2))
