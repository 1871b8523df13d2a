import { rule, type GateRule } from './gateRule'

/**
 * Names that only their capitals tell from a word or a phrase: SAFe from safe, Constant Contact from "in constant
 * contact". In small letters they count beside technologies.
 */
const spellings = [
  'SAFe',
  'CANoe',
  'LaTeX',
  'UpKeep',
  'EnCase',
  'TeamMate',
  'REDCap',
  'LoRa',
  'BERT',
  'RAG',
  'JAGS',
  'GAN',
  'CAMS',
  'PAM',
  'PLS',
  'PACER',
  'GIMP',
  'MPH',
  'LEED',
  'BANT',
  'DELE',
  'GED',
  'SEND',
  'COBRA',
  'PCT',
  'OPA',
  'Qt',
  'SEN',
  'SOC',
  'MES',
  'PIP',
  'SHAP',
  'DIBELS',
  'After Effects',
  'Final Cut',
  'Final Draft',
  'Constant Contact',
  'When I Work',
  'Great Expectations',
  'Pro Tools',
  'Cloud Run',
  'Cloud Functions',
  'Compute Engine',
  'Key Vault',
  'Step Functions',
  'Carbon Black',
  'Campaign Monitor',
  'Help Scout',
  'Open Dental',
  'Movie Magic',
  'Logic Pro',
  'Capture One',
  'Label Studio',
  'Practice Fusion',
  'Business Central',
  'Business Objects',
  'Play Framework',
]

const itWork =
  'asset management|audit|auditing|audits|consulting|governance|infrastructure|operations|procurement|project management|security|service management|strategy|support|training'

const withIt = itWork
  .split('|')
  .map((work): [string, GateRule] => [
    `it${work.replaceAll(' ', '')}`,
    rule({ light: true, otherFirst: 'its' }),
  ])

const severalWays: [string, GateRule][] = [
  ['restassured', rule({ spellings: ['REST Assured', 'REST assured', 'RestAssured'] })],
]

const oneWay = spellings.map((spelling): [string, GateRule] => [
  spelling.toLowerCase().replaceAll(' ', ''),
  rule({ spellings: [spelling] }),
])

export const gateSpellings: [string, GateRule][] = [...oneWay, ...severalWays, ...withIt]
