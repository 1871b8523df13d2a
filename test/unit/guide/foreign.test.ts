import { describe, expect, it } from 'vitest'
import { readGuide } from '../../../src/core/guide/read'
import { splitBeforeCapitals, splitRunOn } from '../../../src/core/guide/splitRunOn'

const guide = (...parts: string[]) => `Product Manager

Product managers decide what is built next and explain why to the whole company.

Average Salary
$120K/year

${parts.join('\n\n')}
`

describe('lists of acronyms and product names that were run together', () => {
  it.each([
    ['PythonPyTorchLLMsRAGCI/CDAWS SageMakerscikit-learnDocker', 'Python|PyTorch|LLMs|RAG|CI/CD|AWS SageMaker|scikit-learn|Docker'],
    ['Incident ResponseMITRE ATT&CKSOC 2', 'Incident Response|MITRE ATT&CK|SOC 2'],
    ['PLCSiemens S7TIA PortalPneumatics', 'PLC|Siemens S7|TIA Portal|Pneumatics'],
    ['SolidWorksAutoCADFEAGD&TMATLABANSYS3D Printing', 'SolidWorks|AutoCAD|FEA|GD&T|MATLAB|ANSYS|3D Printing'],
    ['Remote-friendlyHigh-stakes24/7 operations', 'Remote-friendly|High-stakes|24/7 operations'],
    ['EPA RegulationsHAZWOPERRCRANEPAData Analysis', 'EPA Regulations|HAZWOPER|RCRA|NEPA|Data Analysis'],
    ['Menu PlanningRESTAURANTService', 'Menu Planning|RESTAURANT|Service'],
  ])('%s', (text, parts) => {
    expect(splitRunOn(text).join('|')).toBe(parts)
  })

  it('keep a short field name with the adjective before it', () => {
    expect(splitBeforeCapitals('Scientific rigor Responsible AI Innovation')).toEqual(['Scientific rigor', 'Responsible AI', 'Innovation'])
  })
})

describe('what stands around a guide', () => {
  it('a role named like a section is a related career', () => {
    const read = readGuide(guide('Related Careers', 'Product Owner', 'Program Manager', 'Community Manager'))
    expect(read.relatedCareers).toEqual(['Product Owner', 'Program Manager', 'Community Manager'])
  })

  it('the foot of the page and the menu above it are left out of the last list', () => {
    const read = readGuide(guide('Related Careers', 'Product Owner\nPricing\nBlog\n© 2026 Some Careers Ltd.\nPrivacy\nImprint'))
    expect(read.relatedCareers).toEqual(['Product Owner'])
    expect(read.unplaced).toEqual(['Pricing', 'Blog', '© 2026 Some Careers Ltd.', 'Privacy', 'Imprint'])
  })

  it('a label in capitals keeps its value', () => {
    const read = readGuide(guide('PERSONALITY TRAITS: Organized, Assertive, Calm\nCORE VALUES: Safety, Quality'))
    expect(read.traits).toEqual(['Organized', 'Assertive', 'Calm'])
    expect(read.values).toEqual(['Safety', 'Quality'])
  })

  it('a title-case line on top of its lines is a heading, whatever stood before', () => {
    const read = readGuide(guide('Resume Tips\nPro tip: Put your numbers first.\nTip: Mirror the wording of the posting.', 'Best Tools\nJira\nMixpanel'))
    expect(read.tips).toEqual(['Put your numbers first.', 'Mirror the wording of the posting.'])
    expect(read.resources.tools).toEqual(['Jira', 'Mixpanel'])
  })
})
