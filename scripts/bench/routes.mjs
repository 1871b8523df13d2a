import Fuse from 'fuse.js'

const escaped = (term) => term.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The obvious route: a regular expression per term, whole words, capitals free. */
export const asRegExp = (term) => new RegExp(`(?<!\\w)${escaped(term)}(?!\\w)`, 'i')

/** The other one: a fuzzy search over the lines of a text. */
export const fuzzy = (lines) => new Fuse(lines, { threshold: 0.2, ignoreLocation: true })
