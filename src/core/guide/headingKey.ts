const light = new Set(
  'the a an your you my our their they this that these is are as for of in on to with at by from it its we i me be will would youll youd theyll'.split(
    ' ',
  ),
)
const heavy = new Set(
  (
    'key core common typical essential required main top basic important general overall primary major most best recommended popular ' +
    'useful helpful every each all some needed need needs necessary expected complete full ultimate detailed updated average current professional ' +
    'career job role work profession occupation us usa uk guide section list about section estimated approximate per year annual new other good'
  ).split(' '),
)

function words(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[&+]/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function singular(word: string): string {
  if (word.length <= 3) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

/** Takes the role's name off a list of words, wherever it stands as a phrase, in singular or plural. */
function withoutRole(list: readonly string[], role: readonly string[]): string[] {
  if (role.length === 0) return [...list]
  const out: string[] = []
  for (let i = 0; i < list.length; i++) {
    const same = role.every((word, j) => singular(list[i + j] ?? '') === singular(word))
    if (same) i += role.length - 1
    else out.push(list[i] ?? '')
  }
  return out
}

export interface RoleName {
  words: string[]
}

export const roleNameOf = (title: string): RoleName => ({ words: words(title.replace(/\([^)]*\)/g, ' ')) })

const isNumber = (word: string) => /^\d+$/.test(word)

/** The comparable form of a heading: light leaves out small words, heavy also adjectives such as "key" and "required". */
export function headingKey(text: string, weight: 'light' | 'heavy', role?: RoleName): string {
  let list = words(text.replace(/\([^()]*\)/g, ' ').replace(/\b(?:19|20)\d\d\s*[-–]\s*\d{2,4}\b/g, ' '))
  if (role !== undefined) list = withoutRole(list, role.words)
  list = list.filter((word) => !light.has(word) && word !== 'and' && !/^(?:19|20)\d\d$/.test(word))
  if (list.length > 1 && isNumber(list[0] ?? '')) list = list.slice(1)
  if (weight === 'light') return list.map(singular).join(' ')
  return list
    .filter((word) => !heavy.has(word))
    .map(singular)
    .join(' ')
}
