/** What a command gives: the JSON for stdout (none where it has written its own) and the exit code, 0 unless said. */
export interface Outcome {
  print?: unknown
  code?: 0 | 1
}

export interface Command {
  usage: string
  about: string
  run: (args: string[]) => Promise<Outcome>
}
