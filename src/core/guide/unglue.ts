/** Headings of a fact box that a page's copy runs into the value before them ("$150KGrowth Rate+8%"). */
const glued =
  /(?<=[\p{Ll}\d%)kKM+])(?=(?:Average (?:Annual )?Salary|Median Salary|Salary Range|Growth Rate|Job Growth|Projected Growth|Work Environment|Work Style|Job Outlook|Education Required|Personality Traits|Core Values|Take Free Assessment|Start Free Assessment)(?![\p{Ll}]))/gu

/** Takes normalised text and gives it with a line end before each fact heading that was run into its neighbour. */
export function unglue(text: string): string {
  return text.replace(glued, '\n')
}
