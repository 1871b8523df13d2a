import { describe, expect, it } from 'vitest'
import { readResume } from '../../../../src/core/document/read/readResume'
import { bold, bullet, heading, link, makeDocx, p, row, run, table, textBox } from './makeDocx'

const read = (parts: Parameters<typeof makeDocx>[0]) => readResume(makeDocx(parts), 'docx')

const jobs = [
  bold('Site Engineer\tApr 2020 – Present'),
  p('Halden Bridges Ltd\tBristol, UK'),
  bullet('Set out 14 bridges to within 3 mm'),
  bullet('Kept the diary of the works'),
  bold('Graduate Engineer\tSep 2017 – Mar 2020'),
  p('Morrow Rail plc\tDerby, UK'),
  bullet('Checked 200 drawings a month'),
].join('')
const education = [p('MEng Civil Engineering, University of Bath\t2013 – 2017')].join('')

function expectJobs(resume: ReturnType<typeof read>['resume']): void {
  expect(resume.work).toMatchObject([
    {
      position: 'Site Engineer',
      name: 'Halden Bridges Ltd',
      location: 'Bristol, UK',
      startDate: '2020-04',
      highlights: ['Set out 14 bridges to within 3 mm', 'Kept the diary of the works'],
    },
    {
      position: 'Graduate Engineer',
      name: 'Morrow Rail plc',
      location: 'Derby, UK',
      startDate: '2017-09',
      endDate: '2020-03',
      highlights: ['Checked 200 drawings a month'],
    },
  ])
  expect(resume.work[0]?.endDate).toBeUndefined()
  expect(resume.education).toMatchObject([
    {
      studyType: 'MEng',
      area: 'Civil Engineering',
      institution: 'University of Bath',
      startDate: '2013',
      endDate: '2017',
    },
  ])
}

describe('DOCX layouts', () => {
  it('reads headings, bullets, tabs and links of a one-column resume', () => {
    const { resume } = read({
      links: { rId9: 'https://www.linkedin.com/in/nell-hart', rId8: 'mailto:nell@example.com' },
      body:
        p(run('Nell Hart', '<w:b/><w:sz w:val="48"/>')) +
        p(
          `${run('Bristol, UK | ')}${link('rId8', 'nell@example.com')}${run(' | 0117 496 0123 | ')}${link('rId9', 'LinkedIn')}`,
        ) +
        heading('Experience') +
        jobs +
        heading('Education') +
        education,
    })
    expect(resume.basics).toMatchObject({
      name: 'Nell Hart',
      email: 'nell@example.com',
      phone: '0117 496 0123',
      location: { city: 'Bristol' },
      profiles: [
        { network: 'LinkedIn', username: 'nell-hart', url: 'https://www.linkedin.com/in/nell-hart' },
      ],
    })
    expectJobs(resume)
  })

  it('reads a layout table column by column', () => {
    const side =
      bold('Contact') +
      p('nell@example.com') +
      p('0117 496 0123') +
      p('Bristol, UK') +
      heading('Skills') +
      bullet('AutoCAD') +
      bullet('Setting out') +
      heading('Languages') +
      p('English – native') +
      p('French – B1')
    const main =
      p(run('Nell Hart', '<w:b/><w:sz w:val="48"/>')) +
      p('Site Engineer') +
      heading('Profile') +
      p('Civil engineer who likes mud.') +
      heading('Experience') +
      jobs +
      heading('Education') +
      education
    const { resume, unsorted } = read({ body: table(row(side, main)) })
    expect(resume.basics).toMatchObject({
      name: 'Nell Hart',
      label: 'Site Engineer',
      email: 'nell@example.com',
      phone: '0117 496 0123',
      location: { city: 'Bristol' },
      summary: 'Civil engineer who likes mud.',
    })
    expect(resume.skills).toEqual([{ keywords: ['AutoCAD', 'Setting out'] }])
    expect(resume.languages).toEqual([
      { language: 'English', fluency: 'native' },
      { language: 'French', fluency: 'B1' },
    ])
    expectJobs(resume)
    expect(unsorted).toEqual([])
  })

  it('reads a table with dates on the left row by row', () => {
    const { resume } = read({
      body:
        p(run('Nell Hart', '<w:sz w:val="48"/>')) +
        p('nell@example.com') +
        heading('Experience') +
        table(
          row(
            p('Apr 2020 – Present'),
            bold('Site Engineer') +
              p('Halden Bridges Ltd, Bristol, UK') +
              bullet('Set out 14 bridges to within 3 mm') +
              bullet('Kept the diary of the works'),
          ),
          row(
            p('Sep 2017 – Mar 2020'),
            bold('Graduate Engineer') +
              p('Morrow Rail plc, Derby, UK') +
              bullet('Checked 200 drawings a month'),
          ),
        ) +
        heading('Education') +
        table(row(p('2013 – 2017'), p('MEng Civil Engineering, University of Bath'))),
    })
    expectJobs(resume)
  })

  it('reads a table with section names on the left', () => {
    const { resume } = read({
      body:
        p(run('Nell Hart', '<w:sz w:val="48"/>')) +
        p('nell@example.com') +
        table(
          row(bold('EXPERIENCE'), jobs),
          row(bold('EDUCATION'), education),
          row(bold('SKILLS'), p('AutoCAD, Setting out')),
        ),
    })
    expectJobs(resume)
    expect(resume.skills).toEqual([{ keywords: ['AutoCAD', 'Setting out'] }])
  })

  it('reads a table of degrees row by row', () => {
    const { resume } = read({
      body:
        p('Asha Rao') +
        p('asha@example.in') +
        heading('Education') +
        table(
          row(p('B.Tech Computer Science'), p('Anna University'), p('2019')),
          row(p('Higher Secondary Certificate'), p('Kendriya Vidyalaya School'), p('2015')),
        ),
    })
    expect(resume.education).toMatchObject([
      { studyType: 'B.Tech', area: 'Computer Science', institution: 'Anna University', endDate: '2019' },
      { institution: 'Kendriya Vidyalaya School', endDate: '2015' },
    ])
  })

  it('reads text boxes once, apart from the text around them', () => {
    const box = textBox(
      bold('CONTACT') +
        p('nell@example.com') +
        p('0117 496 0123') +
        bold('SKILLS') +
        p('AutoCAD') +
        p('Setting out'),
    )
    const { resume } = read({
      body:
        p(run('Nell Hart', '<w:sz w:val="48"/>')) +
        bold('EXPERIENCE') +
        box +
        jobs +
        bold('EDUCATION') +
        education,
    })
    expect(resume.basics).toMatchObject({
      name: 'Nell Hart',
      email: 'nell@example.com',
      phone: '0117 496 0123',
    })
    expect(resume.skills).toEqual([{ keywords: ['AutoCAD', 'Setting out'] }])
    expectJobs(resume)
  })

  it('takes name and contact from the page header and drops page numbers', () => {
    const { resume, unsorted } = read({
      header: p('Nell Hart') + p('nell@example.com | 0117 496 0123'),
      footer: p('Page 1 of 2') + p('Nell Hart'),
      body: heading('Experience') + jobs + heading('Education') + education,
    })
    expect(resume.basics).toMatchObject({
      name: 'Nell Hart',
      email: 'nell@example.com',
      phone: '0117 496 0123',
    })
    expectJobs(resume)
    expect(unsorted).toEqual([])
  })

  it('leaves out tracked removals, hidden text, placeholders and field codes, and keeps insertions', () => {
    const { resume, unsorted } = read({
      body:
        p('Nell Hart') +
        p('nell@example.com') +
        heading('Experience') +
        p(
          `${run('Site ')}<w:del w:id="1"><w:r><w:delText>Manager</w:delText></w:r></w:del><w:moveFrom w:id="3">${run('Manager')}</w:moveFrom><w:del w:id="4">${run('Manager')}</w:del><w:ins w:id="2">${run('Engineer')}</w:ins>${run(', Halden Bridges Ltd, Apr 2020 – Present')}`,
        ) +
        bullet(
          `${run('Set out ')}<w:smartTag>${run('14 bridges')}</w:smartTag>${run(' secretly', '<w:vanish/>')}`,
        ).replace('<w:t xml:space="preserve"><', '<') +
        '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>' +
        p('Click or tap here to enter text.') +
        '</w:sdtContent></w:sdt>' +
        '<w:sdt><w:sdtPr/><w:sdtContent>' +
        bullet('Kept the diary') +
        '</w:sdtContent></w:sdt>' +
        bullet(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://x.example"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Wrote a guide')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ),
    })
    expect(resume.work).toMatchObject([
      {
        position: 'Site Engineer',
        name: 'Halden Bridges Ltd',
        startDate: '2020-04',
        highlights: ['Set out 14 bridges', 'Kept the diary', 'Wrote a guide'],
      },
    ])
    expect(JSON.stringify(resume) + unsorted.join()).not.toMatch(/Manager|secretly|Click or tap|HYPERLINK/u)
  })

  it('knows localised heading styles and lists without a mark', () => {
    const { resume } = read({
      body:
        p('Jörg Weiß', '<w:pStyle w:val="Titel"/>') +
        p('joerg@example.de | +49 171 5550123') +
        p('Berufserfahrung', '<w:pStyle w:val="berschrift1"/>') +
        p('Schreinermeister\t05/2015 – heute', '<w:pStyle w:val="berschrift2"/>') +
        p('Holzbau Weiß GmbH, Ulm', '<w:numPr><w:numId w:val="2"/></w:numPr>') +
        bullet('Treppen und Türen') +
        p('Besondere Vorlieben', '<w:pStyle w:val="berschrift1"/>') +
        p('Etwas anderes'),
      main: 'document2.xml',
    })
    expect(resume.basics).toMatchObject({
      name: 'Jörg Weiß',
      email: 'joerg@example.de',
      phone: '+49 171 5550123',
    })
    expect(resume.work).toMatchObject([
      {
        position: 'Schreinermeister',
        name: 'Holzbau Weiß GmbH',
        location: 'Ulm',
        startDate: '2015-05',
        highlights: ['Treppen und Türen'],
      },
    ])
  })

  it('does not let the letter in the same file win', () => {
    const { resume, unsorted } = read({
      body:
        p('Nell Hart') +
        p('nell@example.com | 0117 496 0123') +
        heading('Experience') +
        jobs +
        heading('Education') +
        education +
        p('Brook & Daughters', '<w:pageBreakBefore/>') +
        p('jobs@brook.example.com') +
        p('Dear Ms Brook,') +
        p(
          'I should like to build your bridges, for reasons that I set out below in some length and with care.',
        ) +
        p('Yours sincerely,') +
        p('Nell Hart'),
    })
    expect(resume.basics.email).toBe('nell@example.com')
    expectJobs(resume)
    expect(unsorted).toContain('jobs@brook.example.com')
  })
})
