export type ResourceKind = 'free' | 'paid' | 'tools' | 'communities' | 'jobPlatforms'

const cues: readonly (readonly [RegExp, ResourceKind])[] = [
  [/\((?:free|no cost)\)|\bfree\b/i, 'free'],
  [/\((?:paid|\$[^)]*)\)|\bpaid\b|[$£€]\s?\d/i, 'paid'],
  [
    /\b(?:indeed|glassdoor|monster|ziprecruiter|job boards?|job sites?|career pages?|recruiters?)\b/i,
    'jobPlatforms',
  ],
  [
    /\b(?:community|communities|forums?|subreddit|reddit|discord|slack|association|society|guild|union|meetups?|conferences?|groups?|chapters?|network(?:ing)?)\b/i,
    'communities',
  ],
  [
    /\b(?:youtube|open[- ]source|librar(?:y|ies)|blogs?|podcasts?|documentation|tutorials?|khan academy|opencourseware|freecodecamp|webinars?|newsletters?)\b/i,
    'free',
  ],
  [
    /\b(?:courses?|bootcamps?|certificat\w+|coursera|udemy|edx|skillshare|masterclass|books?|textbooks?|degree|program(?:me)?s?|subscription|exam|school|class(?:es)?)\b/i,
    'paid',
  ],
  [/\b(?:software|tools?|apps?|kit|editor|platform)\b/i, 'tools'],
]

/** The kind of a resource that stands under no sub-heading, by its own words; null where they do not tell. */
export function resourceKind(text: string): ResourceKind | null {
  return cues.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
