const set = (words: string) => new Set(words.split(' '))

/** Acronyms that are also everyday words when written small: they count only in capitals. */
export const wordLikeAcronyms = set(
  'it us or an as at be by do go he if in is me my no of on so to up we am pm ml er ed ad ' +
    'ac pt ot who all can may per ' +
    'how aid care star rest sap rice pest soap dry solid raid cat ace map lamp mean sans hip ' +
    'act ram com mis pet spin ' +
    'gap smart pos post vat bat tam tap ups pal tan pie cam lean ide sla and are was has had ' +
    'her his our out get set let ' +
    'net new now off old one own pals put run say see she the too top two use via way why yes yet ' +
    'you arc bus cap cast code ' +
    'dash dip dive dot eve fast fit fix fun gem ice imo ion kit lab law led lot mat mod mud ' +
    'nap oat pan par pat pen pin ' +
    'pip pit pod pro pub rap raw rig rod rot row rub sad safe sit ski son sow spa sum sun ' +
    'tag tax tea tip toe ton tub van ' +
    'war wet win won bls cis cia ros dos mos sos mas las los der die das des den ein est per ' +
    'pas des une ces ems mar ' +
    'rn pr ar ap cd es hr ts dm doe',
)

/** Acronyms of two letters that mean the same when written small. */
export const safeSmallAcronyms = set('qa ui ux js ai ci')

/** Codes of the states of the USA, which stand after a town: "Little Rock, AR". */
export const stateCodes = set(
  'al ak az ar ca co ct de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa ' +
    'ri sc sd tn tx ut va vt wa wi wv dc',
)

/** Small words a hyphen ties to the front of a term and that make another thing of it. */
export const alteringPrefixes = set('pre post anti un sub inter semi quasi ex')

/** Nouns for a doing, and the verbs that say the same with an object: API development, "developing REST APIs". */
export const deverbalVerbs = new Map<string, string>([
  ['development', 'develop design build create implement write code engineer program'],
  ['programming', 'program develop write code build implement'],
  ['design', 'design develop architect create build'],
  ['architecture', 'architect design'],
  ['engineering', 'engineer build design develop'],
  ['management', 'manage lead run oversee coordinate direct supervise handle administer'],
  ['solving', 'solve resolve tackle troubleshoot fix'],
  ['resolution', 'resolve solve settle'],
  ['testing', 'test verify validate'],
  ['analysis', 'analyze evaluate assess interpret examine'],
  ['planning', 'plan organize schedule'],
  ['optimization', 'optimize improve tune'],
  ['administration', 'administer manage maintain'],
  ['implementation', 'implement build deploy introduce'],
  ['integration', 'integrate connect'],
  ['configuration', 'configure set'],
  ['deployment', 'deploy release ship'],
  ['automation', 'automate'],
  ['monitoring', 'monitor track watch'],
  ['reporting', 'report'],
  ['writing', 'write author draft'],
  ['review', 'review'],
  ['reviews', 'review'],
  ['modeling', 'model'],
  ['modelling', 'model'],
  ['visualization', 'visualize'],
  ['reconciliation', 'reconcile'],
  ['preparation', 'prepare'],
  ['forecasting', 'forecast predict'],
  ['scheduling', 'schedule'],
  ['training', 'train teach coach'],
  ['education', 'educate teach'],
  ['negotiation', 'negotiate'],
  ['acquisition', 'acquire win'],
  ['generation', 'generate create'],
  ['assessment', 'assess evaluate'],
  ['documentation', 'document'],
  ['maintenance', 'maintain service repair'],
  ['repair', 'repair fix'],
  ['installation', 'install fit'],
  ['inspection', 'inspect'],
  ['research', 'research study'],
  ['processing', 'process'],
  ['migration', 'migrate'],
  ['building', 'build'],
  ['making', 'make'],
  ['coordination', 'coordinate'],
  ['supervision', 'supervise oversee'],
  ['leadership', 'lead direct'],
  ['mentoring', 'mentor coach'],
  ['coaching', 'coach mentor'],
  ['recruitment', 'recruit hire source'],
  ['recruiting', 'recruit hire source'],
  ['onboarding', 'onboard'],
  ['budgeting', 'budget'],
  ['control', 'control'],
  ['evaluation', 'evaluate assess'],
  ['delivery', 'deliver'],
  ['tracking', 'track'],
  ['cleaning', 'clean'],
  ['debugging', 'debug fix'],
  ['care', 'care'],
  ['support', 'support assist'],
  ['handling', 'handle'],
  ['preparedness', 'prepare'],
  ['collection', 'collect gather'],
  ['gathering', 'gather collect elicit'],
  ['creation', 'create write produce'],
  ['production', 'produce'],
  ['editing', 'edit'],
  ['improvement', 'improve'],
  ['reduction', 'reduce cut'],
  ['verification', 'verify'],
  ['validation', 'validate verify'],
  ['prevention', 'prevent'],
  ['selection', 'select'],
  ['procurement', 'procure buy purchase'],
  ['purchasing', 'purchase buy'],
  ['facilitation', 'facilitate'],
  ['engagement', 'engage'],
  ['retention', 'retain'],
  ['sourcing', 'source'],
  ['teaching', 'teach'],
  ['drafting', 'draft'],
])
