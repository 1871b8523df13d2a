import type { ResumeDocument } from '../resume/model'
import type { SectionName } from '../resume/sections'
import { addressRuns, joinRuns } from './viewContact'
import { textOf, type Run, type Sheet } from './viewModel'
import { showDegree, showGrade } from './wording'

interface EntryParts {
  title: Run[]
  date: Run[]
  sub?: Run[]
  meta?: Run[]
}

function addEntry(sheet: Sheet, parts: EntryParts): void {
  const { title, date, sub = [], meta = [] } = parts
  if (title.length + date.length + sub.length + meta.length === 0) return
  const organisation = title.length === 0 && sub.length > 0
  sheet.add({
    kind: 'entry',
    title: organisation ? sub : title,
    date,
    sub: organisation ? [] : sub,
    meta,
    organisation,
  })
}

function addParagraphs(sheet: Sheet, value: string | undefined, field: string): void {
  for (const runs of sheet.paragraphs(value, field)) sheet.add({ kind: 'paragraph', runs })
}

function addDetail(sheet: Sheet, runs: Run[]): void {
  if (runs.length > 0) sheet.add({ kind: 'detail', runs })
}

function addBullets(sheet: Sheet, values: readonly string[], field: string): void {
  for (const runs of sheet.values(values, field)) sheet.add({ kind: 'bullet', runs })
}

function addLabelled(sheet: Sheet, label: string, values: Run[][]): void {
  if (values.length > 0) sheet.add({ kind: 'labelled', label: [{ text: label, field: null }], values })
}

type Section = (resume: ResumeDocument, sheet: Sheet) => void

const addWork: Section = (resume, sheet) => {
  resume.work.forEach((job, index) => {
    const field = `work/${index}`
    addEntry(sheet, {
      title: sheet.line(job.position, `${field}/position`),
      date: sheet.range(job.startDate, job.endDate, field),
      sub: sheet.line(job.name, `${field}/name`),
      meta: sheet.line(job.location, `${field}/location`),
    })
    addDetail(sheet, addressRuns(job.url, `${field}/url`, sheet))
    addDetail(sheet, sheet.line(job.description, `${field}/description`))
    addParagraphs(sheet, job.summary, `${field}/summary`)
    addBullets(sheet, job.highlights, `${field}/highlights`)
  })
}

const addVolunteer: Section = (resume, sheet) => {
  resume.volunteer.forEach((job, index) => {
    const field = `volunteer/${index}`
    addEntry(sheet, {
      title: sheet.line(job.position, `${field}/position`),
      date: sheet.range(job.startDate, job.endDate, field),
      sub: sheet.line(job.organization, `${field}/organization`),
    })
    addDetail(sheet, addressRuns(job.url, `${field}/url`, sheet))
    addParagraphs(sheet, job.summary, `${field}/summary`)
    addBullets(sheet, job.highlights, `${field}/highlights`)
  })
}

const addProjects: Section = (resume, sheet) => {
  resume.projects.forEach((project, index) => {
    const field = `projects/${index}`
    addEntry(sheet, {
      title: sheet.line(project.name, `${field}/name`),
      date: sheet.range(project.startDate, project.endDate, field),
      sub: sheet.line(project.entity, `${field}/entity`),
    })
    addDetail(sheet, addressRuns(project.url, `${field}/url`, sheet))
    addLabelled(sheet, 'Role', sheet.values(project.roles, `${field}/roles`))
    const type = sheet.line(project.type, `${field}/type`)
    addLabelled(sheet, 'Type', type.length > 0 ? [type] : [])
    addParagraphs(sheet, project.description, `${field}/description`)
    addBullets(sheet, project.highlights, `${field}/highlights`)
    addLabelled(sheet, 'Keywords', sheet.values(project.keywords, `${field}/keywords`))
  })
}

const addEducation: Section = (resume, sheet) => {
  resume.education.forEach((study, index) => {
    const field = `education/${index}`
    const studyType = sheet.line(study.studyType, `${field}/studyType`)
    const area = sheet.line(study.area, `${field}/area`)
    const phrase = showDegree(textOf(studyType), textOf(area))
    const between = phrase.slice(textOf(studyType).length, phrase.length - textOf(area).length)
    addEntry(sheet, {
      title: joinRuns([studyType, area], between),
      date: sheet.range(study.startDate, study.endDate, field),
      sub: sheet.line(study.institution, `${field}/institution`),
    })
    addDetail(sheet, addressRuns(study.url, `${field}/url`, sheet))
    const score = textOf(sheet.line(study.score, `${field}/score`))
    if (score !== '') {
      const grade = showGrade(score)
      addLabelled(sheet, grade.label, [[{ text: grade.value, field: `${field}/score` }]])
    }
    addLabelled(sheet, 'Coursework', sheet.values(study.courses, `${field}/courses`))
  })
}

interface Named {
  name?: string | undefined
  level?: string | undefined
  keywords: string[]
}

/** "Name (level): keywords", a line each; names without keywords share a line. */
function addNamed(sheet: Sheet, entries: readonly Named[], section: 'skills' | 'interests'): void {
  let bare: Run[][] = []
  const flush = (): void => {
    if (bare.length > 0) sheet.add({ kind: 'labelled', label: [], values: bare })
    bare = []
  }
  entries.forEach((entry, index) => {
    const name = sheet.line(entry.name, `${section}/${index}/name`)
    const level = sheet.line(entry.level, `${section}/${index}/level`)
    const close: Run = { text: ')', field: null }
    const label =
      name.length > 0 && level.length > 0
        ? [...name, { text: ' (', field: null }, ...level, close]
        : [...name, ...level]
    const values = sheet.values(entry.keywords, `${section}/${index}/keywords`)
    if (values.length === 0) {
      if (label.length > 0) bare.push(label)
      return
    }
    flush()
    sheet.add({ kind: 'labelled', label, values })
  })
  flush()
}

const addCertificates: Section = (resume, sheet) => {
  resume.certificates.forEach((entry, index) => {
    const field = `certificates/${index}`
    addLine(sheet, {
      title: sheet.line(entry.name, `${field}/name`),
      meta: sheet.line(entry.issuer, `${field}/issuer`),
      date: sheet.date(entry.date, `${field}/date`),
    })
    addDetail(sheet, addressRuns(entry.url, `${field}/url`, sheet))
  })
}

function addLine(sheet: Sheet, parts: { title: Run[]; meta: Run[]; date: Run[] }): void {
  if (parts.title.length + parts.meta.length + parts.date.length > 0) sheet.add({ kind: 'line', ...parts })
}

const addAwards: Section = (resume, sheet) => {
  resume.awards.forEach((entry, index) => {
    const field = `awards/${index}`
    addLine(sheet, {
      title: sheet.line(entry.title, `${field}/title`),
      meta: sheet.line(entry.awarder, `${field}/awarder`),
      date: sheet.date(entry.date, `${field}/date`),
    })
    addParagraphs(sheet, entry.summary, `${field}/summary`)
  })
}

const addPublications: Section = (resume, sheet) => {
  resume.publications.forEach((entry, index) => {
    const field = `publications/${index}`
    addLine(sheet, {
      title: sheet.line(entry.name, `${field}/name`),
      meta: sheet.line(entry.publisher, `${field}/publisher`),
      date: sheet.date(entry.releaseDate, `${field}/releaseDate`),
    })
    addDetail(sheet, addressRuns(entry.url, `${field}/url`, sheet))
    addParagraphs(sheet, entry.summary, `${field}/summary`)
  })
}

const addLanguages: Section = (resume, sheet) => {
  const values = resume.languages
    .map((entry, index) => {
      const language = sheet.line(entry.language, `languages/${index}/language`)
      const fluency = sheet.line(entry.fluency, `languages/${index}/fluency`)
      if (language.length === 0 || fluency.length === 0) return [...language, ...fluency]
      return [...language, { text: ' (', field: null }, ...fluency, { text: ')', field: null }]
    })
    .filter((runs) => runs.length > 0)
  if (values.length > 0) sheet.add({ kind: 'labelled', label: [], values })
}

const addReferences: Section = (resume, sheet) => {
  resume.references.forEach((entry, index) => {
    addEntry(sheet, { title: sheet.line(entry.name, `references/${index}/name`), date: [] })
    addParagraphs(sheet, entry.reference, `references/${index}/reference`)
  })
}

const sections: Readonly<Record<SectionName, Section>> = {
  summary: (resume, sheet) => addParagraphs(sheet, resume.basics.summary, 'basics/summary'),
  work: addWork,
  projects: addProjects,
  education: addEducation,
  skills: (resume, sheet) => addNamed(sheet, resume.skills, 'skills'),
  certificates: addCertificates,
  volunteer: addVolunteer,
  awards: addAwards,
  publications: addPublications,
  languages: addLanguages,
  interests: (resume, sheet) => addNamed(sheet, resume.interests, 'interests'),
  references: addReferences,
}

/** Adds the blocks of one section; nothing when the resume has nothing to show there. */
export function addSection(resume: ResumeDocument, section: SectionName, sheet: Sheet): void {
  sections[section](resume, sheet)
}
