/** What a section holds. `contact` is the person's details, `other` is nothing a resume has fields for. */
export type SectionKind =
  | 'summary'
  | 'work'
  | 'projects'
  | 'education'
  | 'skills'
  | 'certificates'
  | 'volunteer'
  | 'awards'
  | 'publications'
  | 'languages'
  | 'interests'
  | 'references'
  | 'contact'
  | 'other'

const table: Record<SectionKind, string> = {
  summary: `summary|professional summary|executive summary|career summary|summary of qualifications|qualifications summary|
    profile|professional profile|personal profile|career profile|about|about me|objective|career objective|
    professional objective|job objective|personal statement|professional statement|overview|professional overview|introduction|
    highlights of qualifications|bio|who i am|profil|kurzprofil|persönliches profil|über mich|zusammenfassung|berufsziel|
    profil professionnel|résumé|à propos|à propos de moi|objectif|objectif professionnel|accroche|perfil|perfil profesional|
    resumen|resumen profesional|sobre mí|objetivo|objetivo profesional|extracto|profilo|samenvatting|profiel|sobre mim`,
  work: `experience|work experience|professional experience|employment|employment history|work history|career history|
    employment experience|relevant experience|related experience|additional experience|other experience|industry experience|
    experience and employment|professional background|professional history|job history|jobs|work|career|career experience|
    positions held|positions|appointments|academic appointments|internships|internship experience|teaching experience|
    research experience|clinical experience|nursing experience|field experience|military experience|military service|
    leadership experience|selected experience|earlier experience|previous experience|prior experience|early career|
    professional experience continued|experience continued|professional employment|career progression|work background|
    berufserfahrung|beruflicher werdegang|berufliche erfahrung|berufspraxis|berufliche stationen|werdegang|praktika|
    praktische erfahrung|arbeitserfahrung|beschäftigung|beruflicher hintergrund|berufliche laufbahn|praxiserfahrung|
    expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|
    parcours|emplois|stages|experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|historial laboral|
    empleo|prácticas|esperienza|esperienze|esperienza lavorativa|esperienze professionali|werkervaring|ervaring|
    experiência|experiência profissional`,
  projects: `projects|personal projects|selected projects|key projects|side projects|academic projects|project experience|
    relevant projects|notable projects|open source|open source projects|open source contributions|technical projects|portfolio|
    class projects|course projects|research projects|featured projects|major projects|projekte|ausgewählte projekte|
    projekterfahrung|projets|projets personnels|réalisations|proyectos|proyectos personales|progetti|projecten|projetos|
    selected works|case studies|creative projects|productions`,
  education: `aus and weiterbildung|aus and fortbildung|ausbildung and weiterbildung|schule and ausbildung|education|education and training|academic background|academic history|educational background|
    academic qualifications|education and qualifications|education history|academic credentials|academic education|degrees|
    studies|academic profile|educational qualifications|qualifications and education|schooling|formal education|
    higher education|ausbildung|bildung|bildungsweg|studium|schulbildung|akademischer werdegang|akademische ausbildung|
    ausbildung und studium|schulische ausbildung|hochschulbildung|bildungsgang|schule|formation|formations|études|
    éducation|parcours académique|parcours scolaire|diplômes|formation académique|educación|formación|formación académica|
    estudios|formación y estudios|istruzione|istruzione e formazione|formazione|opleiding|opleidingen|educação|
    formação|formação acadêmica|scolarité`,
  skills: `skills|technical skills|core skills|key skills|professional skills|skill set|skillset|core competencies|competencies|
    competences|areas of expertise|expertise|areas of specialization|technologies|tools|tools and technologies|
    technical proficiencies|technical expertise|technical competencies|technical summary|technical profile|tech stack|
    technology stack|soft skills|hard skills|computer skills|it skills|software skills|software|relevant skills|
    additional skills|other skills|skills summary|skills and abilities|abilities|strengths|key strengths|key competencies|
    programming languages|programming skills|core qualifications|skills and tools|clinical skills|trade skills|
    professional competencies|specialties|specialities|specializations|proficiencies|capabilities|core strengths|
    skills and expertise|laboratory skills|lab skills|design skills|skill highlights|key qualifications|languages and technologies|
    kenntnisse|fähigkeiten|fachkenntnisse|kompetenzen|edv kenntnisse|it kenntnisse|technische kenntnisse|
    besondere kenntnisse|fachliche kompetenzen|kenntnisse und fähigkeiten|weitere kenntnisse|skills und kenntnisse|
    stärken|compétences|compétences techniques|compétences clés|savoir faire|savoir être|informatique|aptitudes|
    compétences informatiques|competencias|habilidades|aptitudes|conocimientos|destrezas|habilidades técnicas|
    conocimientos técnicos|competencias técnicas|informática|competenze|competenze tecniche|vaardigheden|
    competências|habilidades e competências|equipment|techniques|methods`,
  certificates: `certifications|certification|certificates|certificate|licenses|licences|licensure|licensing|credentials|
    licenses and certifications|licensure and certifications|certifications and licenses|professional certifications|
    certifications and training|training and certifications|training|trainings|courses|professional development|
    continuing education|professional training|courses and certifications|courses and training|registrations|accreditations|
    professional credentials|professional qualifications|licenses held|technical certifications|online courses|
    relevant training|additional training|tickets|cards and tickets|professional licenses|
    zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|schulungen|lizenzen|
    weiterbildungen und zertifikate|certificats|formations complémentaires|certificaciones|certificados|cursos|
    formación complementaria|certificazioni|certificaten|cursussen|certificações`,
  volunteer: `volunteer|volunteering|volunteer experience|volunteer work|community service|community involvement|
    volunteer activities|civic engagement|community engagement|volunteering experience|community|pro bono|social engagement|
    volunteer and community|community outreach|service|outreach|ehrenamt|ehrenamtliches engagement|
    ehrenamtliche tätigkeiten|engagement|soziales engagement|bénévolat|engagement associatif|expérience bénévole|
    voluntariado|volontariato|vrijwilligerswerk|leadership|leadership and involvement|extracurricular activities|
    extracurriculars|leadership and activities|campus involvement|student activities|activities|
    professional service|academic service`,
  awards: `awards|honors|honours|awards and honors|honors and awards|awards and recognition|awards and achievements|
    achievements|recognition|accomplishments|key achievements|scholarships|fellowships|grants|grants and awards|
    scholarships and awards|distinctions|prizes|honors and distinctions|notable achievements|selected achievements|
    key accomplishments|professional achievements|career highlights|grants and fellowships|fellowships and awards|
    funding|auszeichnungen|preise|stipendien|ehrungen|erfolge|prix|récompenses|distinctions|bourses|prix et distinctions|
    premios|logros|reconocimientos|becas|premi|riconoscimenti|prijzen|prêmios`,
  publications: `publications|selected publications|research publications|peer reviewed publications|papers|patents|
    publications and patents|journal articles|conference papers|conference proceedings|articles|books|presentations|
    conference presentations|publications and presentations|presentations and publications|talks|invited talks|
    selected talks|speaking|speaking engagements|writing|research papers|book chapters|patents and publications|
    veröffentlichungen|publikationen|vorträge|publicaciones|pubblicazioni|publicaties|publicações|working papers|
    journal publications|scientific publications|refereed publications|exhibitions`,
  languages: `languages known|known languages|language proficiency|languages spoken|languages|language skills|language|language proficiency|foreign languages|languages spoken|spoken languages|
    linguistic skills|sprachen|sprachkenntnisse|fremdsprachen|langues|langues étrangères|langue|idiomas|lenguas|
    lingue|competenze linguistiche|talen|talenkennis|línguas`,
  interests: `interests|hobbies|hobbies and interests|interests and hobbies|personal interests|activities and interests|
    interests and activities|hobby|leisure|outside work|outside of work|passions|interessen|hobbys|freizeit|
    interessen und hobbys|hobbys und interessen|persönliche interessen|centres d intérêt|centres d intérêts|centre d intérêt|
    loisirs|intérêts|intereses|aficiones|interessi|hobby s|interesses|personal interests and hobbies`,
  references: `references|referees|reference|professional references|references available|referenzen|références|referencias|
    referenze|referenties|testimonials|recommendations`,
  contact: `contact|contact information|contact details|contact info|personal details|personal information|personal data|
    personal info|personal|details|get in touch|reach me|persönliche daten|persönliche angaben|kontakt|kontaktdaten|
    angaben zur person|zur person|coordonnées|informations personnelles|état civil|contacto|datos personales|
    información personal|datos de contacto|contatti|dati personali|informazioni personali|persoonlijke gegevens|contato|
    dados pessoais|links|social|social media|profiles|online|online presence|find me online|websites`,
  other: `additional information|additional|other information|miscellaneous|other|memberships|affiliations|
    professional affiliations|professional memberships|memberships and affiliations|associations|professional associations|
    professional organizations|declaration|appendix|availability|security clearance|clearance|visa status|work authorization|
    sonstiges|weitere angaben|mitgliedschaften|divers|informations complémentaires|otros|otros datos|información adicional|
    informazioni aggiuntive|overig|personal qualities|why me|day of my time|a day of my life|a day in my life|philosophy|life philosophy|
    my life philosophy|quote|qualifications|research interests|teaching interests|teaching|research|key metrics|responsibilities|
    thesis|dissertation|committees|students advised|media|press|news`,
}

const names = new Map<string, SectionKind>()
for (const [kind, words] of Object.entries(table))
  for (const name of words.split('|')) {
    const known = name.replace(/\s+/g, ' ').trim()
    if (!names.has(known) && isKind(kind)) names.set(known, kind)
  }

function isKind(kind: string): kind is SectionKind {
  return kind in table
}

/** Names that only ever head a section, whatever they look like. */
const strongNames = new Set(
  `experience|work experience|professional experience|employment history|work history|employment|career history|education|skills|
  technical skills|core competencies|key skills|areas of expertise|professional summary|certifications|licenses and certifications|
  volunteer experience|awards and honors|honors and awards|publications|references|hobbies and interests|additional information|
  education and training|berufserfahrung|beruflicher werdegang|ausbildung|sprachkenntnisse|kenntnisse|persönliche daten|
  expérience professionnelle|expériences professionnelles|formation|compétences|langues|experiencia profesional|
  experiencia laboral|formación académica|educación|habilidades|idiomas|languages|interests|summary|projects`
    .split('|')
    .map((name) => name.replace(/\s+/g, ' ').trim()),
)

/** A heading as it is looked up: small letters, signs and numbering gone, "and" for every way to say it. */
export function headingKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/\(?\b(?:cont(?:inued|['’]?d|\.)|fortsetzung|suite)(?![\p{L}])\)?/gu, ' ')
    .replace(/^\s*(?:\d{1,2}|[ivx]{1,4})[.)]\s/u, ' ')
    .replace(/[&+/]|\bund\b|(?<=\s)et(?=\s)|(?<=\s)[ye](?=\s)/gu, ' and ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

function lookup(key: string): SectionKind | null {
  return names.get(key) ?? null
}

const tails: [RegExp, SectionKind][] = [
  [/(?:volunteer|community|volunteering) experience$/u, 'volunteer'],
  [
    /(?:experience|experiences|employment|internships|appointments|work history|berufserfahrung|werdegang)$/u,
    'work',
  ],
  [/(?:skills|competencies|proficiencies|expertise|kenntnisse|kompetenzen)$/u, 'skills'],
  [/^(?:compétences|competencias|conocimientos|habilidades) /u, 'skills'],
  [/^(?:expérience|expériences|experiencia) /u, 'work'],
  [
    /(?:certifications|certificates|licenses|licences|credentials|zertifikate|certificaciones)$/u,
    'certificates',
  ],
  [/(?:training|trainings)$/u, 'certificates'],
  [/(?:projects|projekte)$/u, 'projects'],
  [/(?:education|coursework)$/u, 'education'],
  [/(?:publications|presentations|talks|articles|papers|proceedings|chapters)$/u, 'publications'],
  [/(?:awards|honors|honours|scholarships|fellowships)$/u, 'awards'],
  [/(?:summary|profile|objective)$/u, 'summary'],
  [/(?:interests|hobbies)$/u, 'interests'],
  [/(?:volunteering|volunteer work|service)$/u, 'volunteer'],
  [/(?:memberships|affiliations)$/u, 'other'],
]

/** What a heading announces and how surely: 3 a name that only heads a section, 2 a known name, 1 by its last word. */
export function sectionOf(text: string): { kind: SectionKind; sure: 1 | 2 | 3 } | null {
  if (text.length > 70) return null
  const key = headingKey(text)
  if (key === '' || key.split(' ').length > 7) return null
  const exact = lookup(key)
  if (exact !== null) return { kind: exact, sure: strongNames.has(key) ? 3 : 2 }
  const bare = key.replace(
    /^(?:my|top|professional|selected|relevant|key|additional|other|recent|core|personal|current|technical) /u,
    '',
  )
  const byRest = lookup(bare)
  if (byRest !== null && bare !== key) return { kind: byRest, sure: 2 }
  const parts = key.split(' and ').map((part) => part.trim())
  const kinds = parts.map(lookup)
  const first = kinds[0]
  if (parts.length > 1 && first !== null && first !== undefined && kinds.every((kind) => kind !== null))
    return { kind: first === 'other' ? (kinds.find((kind) => kind !== 'other') ?? 'other') : first, sure: 2 }
  if (parts.length > 1 && first !== null && first !== undefined && first !== 'other')
    return { kind: first, sure: 1 }
  const tail = tails.find(([pattern]) => pattern.test(key))
  return tail !== undefined && key.split(' ').length <= 5 ? { kind: tail[1], sure: 1 } : null
}
