/**
 * The text without the characters at its end that `isCut` accepts. One pass from the end: a pattern such as `[ :]+$` tries
 * again at every character of a long run, which takes seconds on a line of spaces.
 */
export function cutEnd(text: string, isCut: RegExp): string {
  let end = text.length
  while (end > 0 && isCut.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
