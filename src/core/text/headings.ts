/** Headings of a resume and the kind of section they open. Small letters, signs stripped. */
const resumeHeadings: [string, string][] = [
  [
    'summary',
    'summary|professional summary|profile|professional profile|about|about me|objective|' +
      'career objective|career summary|executive summary|summary of qualifications|' +
      'personal statement|personal profile|overview|introduction|highlights|career highlights|' +
      'qualifications summary|profil|zusammenfassung|über mich|kurzprofil',
  ],
  [
    'experience',
    'experience|work experience|professional experience|employment|employment history|' +
      'work history|career history|relevant experience|clinical experience|teaching experience|' +
      'professional background|career|work|job history|military experience|military service|' +
      'volunteer|volunteering|volunteer experience|volunteer work|leadership experience|' +
      'leadership|internships|internship experience|industry experience|other experience|' +
      'additional experience|nursing experience|research experience|field experience|' +
      'positions held|berufserfahrung|beruflicher werdegang|werdegang|berufspraxis|praktika|' +
      'practicum|clinical rotations|rotations',
  ],
  [
    'projects',
    'projects|personal projects|selected projects|key projects|academic projects|' +
      'side projects|project experience|open source|open source projects|portfolio|projekte',
  ],
  [
    'skills',
    'skills|technical skills|key skills|core skills|core competencies|competencies|' +
      'areas of expertise|expertise|technologies|tools|tools and technologies|' +
      'technical proficiencies|technical expertise|skills and tools|skills and technologies|' +
      'soft skills|hard skills|professional skills|skills summary|skill set|skillset|' +
      'clinical skills|computer skills|it skills|software|software skills|' +
      'programming languages|tech stack|technical summary|key competencies|core strengths|' +
      'strengths|qualifications|trade skills|kenntnisse|fähigkeiten|fertigkeiten|it-kenntnisse|' +
      'edv-kenntnisse|kompetenzen|skills and abilities|skills & abilities|specialties',
  ],
  [
    'education',
    'education|education and training|academic background|academic qualifications|' +
      'education and qualifications|training|coursework|relevant coursework|academic history|' +
      'ausbildung|bildung|studium|bildungsweg|apprenticeship|apprenticeships|' +
      'professional development|continuing education',
  ],
  [
    'certificates',
    'certifications|certificates|licenses|licences|licensure|certification|licenses and ' +
      'certifications|certifications and licenses|licensure and certifications|certifications ' +
      'and training|licenses & certifications|certifications & ' +
      'licenses|credentials|professional certifications|zertifikate|zertifizierungen|courses ' +
      'and certifications|licensure & certifications|professional licenses',
  ],
  [
    'other',
    'awards|honors|honours|awards and honors|honors and awards|achievements|publications|' +
      'languages|interests|hobbies|references|affiliations|professional affiliations|' +
      'memberships|professional memberships|activities|extracurricular activities|' +
      'additional information|contact|contact information|personal details|' +
      'personal information|sprachen|interessen|hobbys|auszeichnungen|patents|conferences|' +
      'presentations|other|miscellaneous|personal|community involvement',
  ],
]

const bySpelling = new Map<string, string>()
for (const [kind, names] of resumeHeadings)
  for (const name of names.split('|')) bySpelling.set(name.replaceAll('&', 'and'), kind)

/** A line without the signs around it, in small letters: "── SKILLS: ──" is "skills". */
export function bareHeading(line: string): string {
  return line
    .slice(0, 120)
    .replace(/^[\s#*_=~—–|•-]+|[\s#*_=~—–|:•-]+$/g, '')
    .replaceAll('&', 'and')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** A spaced-out heading (S K I L L S) put together. */
function unspaced(line: string): string {
  return /^(?:\p{L} ){3,}\p{L}$/u.test(line) ? line.replaceAll(' ', '') : line
}

/** The kind of resume section a line opens by its words, or null; at most 45 characters. */
export function resumeHeading(line: string): string | null {
  if (line.length > 60) return null
  const bare = unspaced(bareHeading(line))
  if (bare.length === 0 || bare.length > 45) return null
  return bySpelling.get(bare) ?? null
}

/** Text after a heading on the same line: "Skills: Python, Go". Null where the line does not begin with a heading. */
export function inlineHeading(line: string): { kind: string; label: string; at: number } | null {
  const colon = line.indexOf(':')
  if (colon < 3 || colon > 45) return null
  const label = line.slice(0, colon)
  const kind = bySpelling.get(bareHeading(label))
  const rest = line.slice(colon + 1)
  if (!kind || rest.trim() === '') return null
  return { kind, label: label.trim(), at: colon + 1 + (rest.length - rest.trimStart().length) }
}
