/** What a column of a table of applications can mean. `keep`: its cells go into the notes under its name. */
export const csvFields = [
  'company',
  'title',
  'stage',
  'location',
  'url',
  'salary',
  'salaryMin',
  'salaryMax',
  'currency',
  'period',
  'appliedOn',
  'repliedOn',
  'notes',
  'addedOn',
  'stageSince',
  'history',
  'keep',
  'ignore',
] as const
export type CsvField = (typeof csvFields)[number]

/** Several columns may go there. */
export const isRepeatable = (field: CsvField): boolean =>
  field === 'keep' || field === 'ignore' || field === 'notes'

/** Header names as other trackers and people write them, English and German, folded by `fold`. */
const names: Record<Exclude<CsvField, 'keep' | 'ignore'>, string> = {
  company:
    'company|companyname|employer|organization|organisation|org|business|firm|firma|unternehmen|arbeitgeber|betrieb|companies|hiringcompany|nameofcompany',
  title:
    'title|jobtitle|position|role|job|jobname|positiontitle|roletitle|positionname|opening|vacancy|stelle|stellenbezeichnung|jobbezeichnung|berufsbezeichnung|rolle|stellentitel|jobposition|positionapplied|positionappliedfor',
  stage:
    'stage|status|state|phase|applicationstatus|jobstatus|currentstatus|currentstage|applicationstage|column|list|listname|board|bewerbungsstatus|stand|stufe|progress',
  location: 'location|city|place|joblocation|ort|standort|arbeitsort|stadt|office|officelocation|region',
  url: 'url|link|joburl|joblink|posting|postingurl|jobposting|listing|applicationlink|applicationurl|website|webseite|anzeige|stellenanzeige|jobpostlink|linktojob|linktojobposting|jobpostingurl|sourceurl|weblink|jobad',
  salary:
    'salary|pay|compensation|salaryrange|payrange|comp|wage|wages|gehalt|gehaltsspanne|lohn|verdienst|vergutung|salaryexpectation|expectedsalary|annualsalary|basesalary|gehaltswunsch|gehaltsvorstellung',
  salaryMin: 'salarymin|minsalary|minimumsalary|salaryfrom|salarylow|paymin|gehaltvon|mindestgehalt',
  salaryMax: 'salarymax|maxsalary|maximumsalary|salaryto|salaryhigh|paymax|gehaltbis|hochstgehalt',
  currency: 'currency|paycurrency|salarycurrency|wahrung',
  period: 'payperiod|salaryperiod|period|zeitraum',
  appliedOn:
    'dateapplied|applied|applieddate|appliedon|applicationdate|dateofapplication|dateappliedfor|appliedat|dateapplication|beworbenam|bewerbungsdatum|bewerbungvom|beworben|datederbewerbung|datumderbewerbung|date|datum|submitted|datesubmitted|submittedon',
  repliedOn:
    'datereplied|replied|repliedon|responsedate|dateofresponse|firstresponse|ruckmeldung|antwortam|ruckmeldungam',
  notes:
    'notes|note|comments|comment|remarks|remark|notizen|notiz|kommentar|kommentare|bemerkung|bemerkungen|anmerkung|anmerkungen|details|memo',
  addedOn:
    'added|addedon|dateadded|created|createdat|createdon|datecreated|datesaved|savedon|hinzugefugt|hinzugefugtam|erstelltam|erstellt|angelegtam',
  stageSince:
    'instagesince|stagesince|insincestage|lastmoved|statussince|statuschanged|statusupdated|stagechanged',
  history: 'stagehistory|history|timeline|verlauf',
}

const byName = new Map(
  csvFields.flatMap((field): [string, CsvField][] =>
    field === 'keep' || field === 'ignore' ? [] : names[field].split('|').map((name) => [name, field]),
  ),
)

/** A header or status without case, marks, spaces and signs. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

function fieldNamed(header: string): CsvField {
  const own = byName.get(fold(header))
  if (own !== undefined) return own
  // "Salary (EUR)", "Date applied [dd/mm]": what stands in brackets explains the name.
  return byName.get(fold(header.replace(/[([{].*$/u, ''))) ?? 'keep'
}

/**
 * What each column seems to hold, to be looked over. One column for each field, the first that fits; others keep
 * their name and go into the notes, so that nothing of the table is lost.
 */
export function guessFields(headers: readonly string[]): CsvField[] {
  const taken = new Set<CsvField>()
  return headers.map((header) => {
    const field = header.trim() === '' ? 'keep' : fieldNamed(header)
    if (isRepeatable(field)) return field
    if (taken.has(field)) return 'keep'
    taken.add(field)
    return field
  })
}
