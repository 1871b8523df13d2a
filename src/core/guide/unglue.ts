/** Headings of a fact box that a page's copy runs into the value before them ("$150KGrowth Rate+8%"). */
const glued =
  /(?<=[\p{Ll}\d%)kKM+])(?=(?:Average (?:Annual )?Salary|Median Salary|Salary Range|Growth Rate|Job Growth|Projected Growth|Work Environment|Work Style|Job Outlook|Education Required|Personality Traits|Core Values|Take Free Assessment|Start Free Assessment)(?![\p{Ll}]))/gu

/** Badges run into their heading: "Must-Have KeywordsEssential". */
const badge =
  /(?<=(?:Keywords|Avoid|Resources|Certifications|Software|Events|Platforms))(?=(?:Essential|Bonus Points|Overused|Free|Paid|Network|Jobs)$)/gm
const beforeYears = /(?<=\p{Ll})(?=\d{1,2}(?:\s?[-–]\s?\d{1,2}|\+) years)/gu
const afterYears = /(?<=\d\+? years)(?=\p{Lu}\p{Ll})/gu

/** Takes normalised text and gives it with a line end before each fact heading that was run into its neighbour. */
export function unglue(text: string): string {
  const open = text
    .replace(glued, '\n')
    .replace(badge, '\n')
    .replace(beforeYears, '\n')
    .replace(afterYears, '\n')
  const numbered = /^1\p{Lu}\p{Ll}/mu.test(open) && /^2\p{Lu}\p{Ll}/mu.test(open)
  return numbered ? open.replace(/^([1-9])(?=\p{Lu}\p{Ll})/gmu, '$1\n') : open
}
