import { gateGerman } from './gateGerman'
import { gateLanguages } from './gateLanguages'
import { gateProducts } from './gateProducts'
import { gateSpellings } from './gateSpellings'
import { gateSpoken } from './gateSpoken'
import { gateTools } from './gateTools'
import type { GateRule } from './gateRule'

/** Names that are also plain words or letters, by their key: some three hundred. */
export const gateTable = new Map<string, GateRule>([
  ...gateGerman,
  ...gateSpoken,
  ...gateSpellings,
  ...gateProducts,
  ...gateLanguages,
  ...gateTools,
])
