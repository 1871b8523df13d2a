/** Joins the lines of a text into one choice for a regular expression. Write it with String.raw, a choice a line. */
export function oneOf(lines: string): string {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|')
}
