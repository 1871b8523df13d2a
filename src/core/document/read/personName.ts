import { isPlace } from './places'
import { sectionOf } from './sectionNames'
import { companyScore, titleScore } from './words'

const particles = new Set(
  'van von der den de da di do dos das del della dello du la le el al bin ibn ben bint af av ter ten zu zum zur y e i san st st. mac mc'.split(
    ' ',
  ),
)
const letters =
  /(?:Dr|Ph\.?D|M\.?D|R\.?N|B\.?S\.?N|M\.?S\.?N|M\.?B\.?A|C\.?P\.?A|P\.?E|PMP|Esq|D\.?D\.?S|D\.?V\.?M|LCSW|LPN|CNA|N\.?P|APRN|FNP(?:-[A-Z]+)?|CCRN|CFA|SHRM-[A-Z]+|PHR|SPHR|M\.?Ed|M\.?A|M\.?S|B\.?A|B\.?S|J\.?D|Jr|Sr|II|III|IV|MPH|RD|LMT|EMT(?:-[A-Z])?|CISSP|CSM|PT|DPT|OT|OTR\/L|MSW|Ed\.?D|FRCS|MRCP|Pharm\.?D|M\.?Pharm|CPhT|DNP|Ed\.?S|CRNA|CNM|RDN|LCPC|LMFT|LPC|BCBA|CCC-SLP|SLP|CCM|CEN|PA-C|RRT|LVN|CMA|CFP|CIA|CISA|CISM|EIT|MPA|MPP|MRes|LLM|LLB|Esquire|FACHE|FRICS|MRICS|CEng|MIET|FCCA|ACCA|ACA|MBCS|SHRM-SCP|CSPO|LSSBB|CHT|M\.?Phil|M\.?Eng|B\.?Eng|LL\.?M|AIA|LEED AP|Dipl\.-Ing|M\.?Sc|B\.?Sc)\.?/u
const suffix = new RegExp(`^(?:${letters.source})(?:[,\\s]+(?:${letters.source}))*$`, 'u')

// Letters after a name that no list knows: "LMSW", "MRPharmS"; two capitals may be a state.
const letterLike = /^\p{Lu}[\p{L}.\/-]{1,7}\p{Lu}$/u

function nameWord(word: string): boolean {
  if (particles.has(word.toLowerCase())) return true
  if (/^["“(‘']\p{L}[\p{L}.'’-]*["”)’']$/u.test(word)) return true
  return (
    /^\p{Lu}(?:[\p{L}\p{M}'’‘`.-]*)$/u.test(word) ||
    /^\p{Lo}[\p{Lo}\p{M}]*$/u.test(word) ||
    /^(?:d|l|o)['’]\p{Lu}/u.test(word)
  )
}

/**
 * A person's name (letters after it are kept, as written) and a headline on the same line ("Ana Ruiz, Product Manager").
 * Null when the text is not a name.
 */
export function nameParts(text: string): { name: string; label: string } | null {
  const value = text
    .trim()
    .replace(/^(?:full )?(?:name|nom|nombre)\s?:\s*/iu, '')
    .replace(/['’]s (?:cv|resume|résumé|curriculum vitae)$/iu, '')
    .replace(/\s+/gu, ' ')
  if (value.length < 2 || value.length > 70 || /[\d@:!?]|https?/u.test(value)) return null
  const known = sectionOf(value)
  if (known !== null && known.sure > 1) return null
  const [head = '', ...tail] = value.split(/,\s*/u)
  const core = head.replace(/^(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Dipl\.-Ing|Mag|Ing)\.?\s)+/u, '')
  const words = core.split(' ')
  const bare = words.filter((word) => !suffix.test(word) || words.length <= 2)
  if (bare.length === 0 || bare.length > 6 || !words.every((word) => nameWord(word) || suffix.test(word)))
    return null
  if (words.every((word) => particles.has(word.toLowerCase()))) return null
  if (titleScore(core) >= 2.5 || companyScore(core) >= 2.5) return null
  if (tail.length === 0) return { name: value, label: '' }
  const rest = tail.join(', ')
  const lettered = tail.every((part) => suffix.test(part) || (letterLike.test(part) && !isPlace(part)))
  if (suffix.test(rest) || lettered) return { name: value, label: '' }
  if (titleScore(rest) >= 1.5) return { name: head, label: rest }
  // "Müller, Anna": surname first.
  if (tail.length === 1 && words.length === 1 && tail[0]?.split(' ').every(nameWord) === true)
    return { name: value, label: '' }
  return null
}
