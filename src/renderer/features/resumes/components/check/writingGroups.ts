import type { WritingFinding, WritingKind } from '../../../../../core/check/facts/model'

export interface WritingGroup {
  title: string
  findings: WritingFinding[]
}

const groups: { title: string; kinds: readonly WritingKind[] }[] = [
  { title: 'First words and tense', kinds: ['opener', 'tense'] },
  { title: 'Words to change', kinds: ['avoid', 'wording', 'pronoun'] },
  { title: 'Said again and again', kinds: ['repeat'] },
  { title: 'Length', kinds: ['length'] },
  { title: 'Time without an entry', kinds: ['gap'] },
  { title: 'Ways to reach you', kinds: ['contact'] },
]

/** Findings by what they are about, those with an offered change first. */
export function writingGroups(findings: readonly WritingFinding[]): WritingGroup[] {
  return groups
    .map(({ title, kinds }) => {
      const own = findings.filter(({ kind }) => kinds.includes(kind))
      return {
        title,
        findings: own.toSorted((one, other) => Number(one.swap === null) - Number(other.swap === null)),
      }
    })
    .filter((group) => group.findings.length > 0)
}
