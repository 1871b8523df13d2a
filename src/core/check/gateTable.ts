import { gateLanguages } from './gateLanguages'
import { gateTools } from './gateTools'

/** Names that are also plain words or letters, by their key: a hundred or so. */
export const gateTable = new Map([...gateLanguages, ...gateTools])
