import { describe, expect, test } from 'vitest'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { findPostingKeywords } from '../../../src/core/check/postingKeywords'

const vocabulary = bundledVocabulary()
const weights = (text: string) =>
  Object.fromEntries(findPostingKeywords(text, vocabulary).map(({ term, weight }) => [term, weight]))

test('a short name with a figure inside is itself in small letters', () => {
  expect(weights('Requirements\n- Ran k8s clusters')).toEqual({ K8s: 3 })
})

describe('items that look like headings', () => {
  test('a list behind its heading on one line is read', () => {
    expect(weights('Must have: AWS, Terraform, Docker\nNice to have: Kubernetes, Ansible')).toMatchObject({
      AWS: 3,
      Terraform: 3,
      Docker: 3,
      Kubernetes: 1,
      Ansible: 1,
    })
  })

  test('a requirement of three words without a bullet is no heading', () => {
    const found = weights('Nice to have\nExperience with SAP\nPower BI\n\nRequirements\nCPA required\nExcel')
    expect(found).toMatchObject({ SAP: 1, 'Power BI': 1, CPA: 3, Excel: 3 })
  })

  test('"Skills required" stays a heading', () => {
    expect(weights('Skills required\nExcel\n\nNice to have\nKafka')).toMatchObject({ Excel: 3, Kafka: 1 })
  })

  test('French headings tell what is required', () => {
    expect(weights('Profil recherché\n- Maîtrise de TypeScript\nUn plus\n- Docker')).toMatchObject({
      TypeScript: 3,
      Docker: 1,
    })
  })
})
