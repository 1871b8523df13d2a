const set = (words: string) => new Set(words.split(' ').filter((word) => word !== ''))

/** Rules of one ambiguous name: neighbours that make it a plain word, neighbours that make it the technology. */
export interface GateRule {
  /** Atoms right after it that refuse it. */
  plainNext: Set<string>
  /** Atoms right before it that refuse it. */
  plainPrevious: Set<string>
  /** Atoms right after it that accept it. */
  cueNext: Set<string>
  /** Capitals or not, after "in", "using" or "with" it is the technology. */
  casual: boolean
  /** "in X" says nothing (in Spring). */
  weakIn: boolean
  /** A capital in the middle of a sentence says nothing either, since people and teams carry the name too. */
  weakCapital: boolean
}

type Options = { next?: string; previous?: string; cue?: string; casual?: true; weakIn?: true; weakCapital?: true }

const rule = (options: Options): GateRule => ({
  plainNext: set(options.next ?? ''),
  plainPrevious: set(options.previous ?? ''),
  cueNext: set(options.cue ?? ''),
  casual: options.casual ?? false,
  weakIn: options.weakIn ?? false,
  weakCapital: options.weakCapital ?? false,
})

const letterBefore =
  'vitamin type class grade plan series section schedule usb hepatitis objective tier level phase appendix part unit ' +
  'group form option exhibit category zone block room building team step point title division gate bus line ward'
const letterAfter = 'suite level section diff difficile corp corporation license licence class street avenue note'

/** About ninety names that are also plain words or letters. */
// prettier-ignore
export const gateTable = new Map<string, GateRule>([
  ['go', rule({
    next: 'to live ahead beyond above through forward back out over for by into with the a far further on green paperless public getter down up off away kart daddy pro home where first all fast big along around after between team',
    previous: 'to will can could should would must let lets we i you they who please on ready always never and-go no',
    weakCapital: true,
  })],
  ['r', rule({ next: letterAfter, previous: letterBefore, cue: 'shiny studio statistics statistical markdown tidyverse ggplot2 ggplot', weakCapital: true })],
  ['c', rule({ next: letterAfter, previous: letterBefore, cue: 'compiler', weakCapital: true })],
  ['d', rule({ next: letterAfter, previous: letterBefore, weakCapital: true })],
  ['rest', rule({
    next: 'of assured is are and-relaxation home area day days period stop',
    previous: 'the bed your some at',
    cue: 'api apis endpoint endpoints service services client assured controller controllers interface interfaces webservices',
  })],
  ['less', rule({ next: 'than time errors error money cost waste of and-less is', previous: 'or much far no even for with more in', weakCapital: true })],
  ['excel', rule({ next: 'at in when under as on', cue: 'spreadsheet spreadsheets formula formulas pivot vba macro macros vlookup workbook workbooks sheet sheets', casual: true })],
  ['swift', rule({ next: 'response responses action resolution and-accurate delivery transportation turnaround decision decisions code payments messages messaging', previous: 'a the taylor and-swift', cue: 'ui swiftui ios xcode concurrency combine' })],
  ['spring', rule({
    next: 'semester term cleaning collection intern internship break quarter campaign festival of season sale show summer hill valley street water break health',
    previous: 'the this next last every each early late hot coil since until',
    cue: 'boot mvc security data cloud batch webflux framework jpa hibernate integration aop',
    weakIn: true,
  })],
  ['express', rule({
    next: 'ideas concerns interest gratitude entry delivery shipping lane scripts lane mail train checkout written themselves yourself',
    previous: 'american to federal orient panda pony holiday united',
    cue: 'js middleware server backend routes',
    weakCapital: true,
  })],
  ['react', rule({ next: 'to quickly calmly swiftly appropriately promptly well under fast', previous: 'to quickly who', cue: 'native hooks hook redux router query components component context ui spa frontend', casual: true })],
  ['node', rule({ next: 'tree trees dissection biopsy status positive pool pools', previous: 'lymph the a each per every leaf child parent tree graph root cluster worker sensor sentinel', cue: 'js server backend express npm runtime', weakCapital: true })],
  ['chef', rule({ next: 'de at in with who for and-chef', previous: 'head sous executive pastry line private personal master junior assistant lead celebrity the a as commis demi', cue: 'cookbook cookbooks recipes infra inspec automate solo', weakIn: true, weakCapital: true })],
  ['spark', rule({ next: 'interest plug plugs joy ideas creativity of a conversation discussion gap curiosity', previous: 'to the a that', cue: 'sql streaming mllib job jobs cluster clusters rdd dataframes pipelines etl' })],
  ['access', rule({ next: 'to control controls for management point points rights patient with and-egress road care', previous: 'to remote patient customer the user data vascular venous iv improve improved internet network web market have having had gain full direct easy equal identity and-access public role secure privileged open', cue: 'database databases vba forms queries tables reports mdb', weakCapital: true })],
  ['word', rule({ next: 'of processing count problems problem choice for choice by search', previous: 'the a key every by each in-a spoken written code final good single', cue: 'document documents template templates processor macros' })],
  ['rust', rule({ next: 'proof removal prevention belt inspection treatment resistant repair and-corrosion remover consulting', previous: 'and remove the anti no of from', cue: 'cargo tokio wasm crate crates' })],
  ['make', rule({ next: 'a an the sure up it decisions use recommendations and-make changes improvements sense possible things data our your their ends', previous: 'to and will that can help we i you', weakIn: true, weakCapital: true })],
  ['assembly', rule({ next: 'line lines of instructions drawings plant work worker workers techniques process processes procedures required shop', previous: 'final general mechanical electrical sub product furniture cable pcb board the unit circuit electronic line fixture national state', cue: 'language x86 arm mips programming code', weakIn: true, weakCapital: true })],
  ['scheme', rule({ next: 'of for to that', previous: 'pension color colour the a bonus incentive this rating graduate apprenticeship grading training classification', weakCapital: true, weakIn: true })],
  ['teams', rule({ next: 'of in across and-teams to with that who for on meeting', previous: 'functional cross led lead leading multiple our the of and with across project sales nursing agile remote global clinical engineering diverse large small scrum build building managed', cue: 'channels calls meetings rooms phone', weakIn: true })],
  ['outlook', rule({ next: 'on of for is', previous: 'positive job economic the a positive-outlook market growth financial optimistic', cue: 'calendar calendars inbox email' })],
  ['sketch', rule({ next: 'artist comedy book pad out of and-draw', previous: 'to a the rough and pencil hand', cue: 'app files libraries symbols' })],
  ['notion', rule({ next: 'of that', previous: 'the a this any', cue: 'databases workspace wiki' })],
  ['slack', rule({ next: 'time off in and-slack', previous: 'the cut some no any', cue: 'channel channels bot bots integration workspace' })],
  ['hive', rule({ next: 'mind of', previous: 'the a bee', cue: 'sql queries metastore hadoop' })],
  ['pig', rule({ next: 'farm farming', previous: 'guinea the a', cue: 'latin scripts' })],
  ['julia', rule({ next: 'child roberts', previous: 'and mary', weakCapital: true })],
  ['ruby', rule({ next: 'tuesday ring wedding', previous: 'the a', cue: 'on rails gems gem' })],
  ['dart', rule({ next: 'board league throwing', previous: 'a the', cue: 'flutter' })],
  ['flask', rule({ previous: 'a the glass volumetric conical erlenmeyer hip thermos round', cue: 'sqlalchemy restful blueprints' })],
  ['unity', rule({ next: 'and of in among within hospital', previous: 'team the church national of foster strength', cue: '3d engine game shaders', weakIn: true })],
  ['puppet', rule({ next: 'show theatre theater master', previous: 'a the hand', cue: 'manifests modules enterprise' })],
  ['salt', rule({ next: 'and water lake spray content', previous: 'and the of sea table', cue: 'stack states minions', weakCapital: true })],
  ['storm', rule({ next: 'water drain drains damage response sewer windows door doors', previous: 'brain the a winter perfect ice hail', cue: 'topologies topology bolts', weakCapital: true })],
  ['elixir', rule({ previous: 'an the', cue: 'phoenix otp erlang' })],
  ['basic', rule({ next: 'life knowledge understanding skills computer math accounting and', previous: 'the visual', weakIn: true, weakCapital: true })],
  ['crystal', rule({ next: 'clear lake city ball river bay springs', previous: 'liquid single', cue: 'reports', weakCapital: true })],
  ['scratch', rule({ next: 'and made cooking kitchen baking', previous: 'from', weakIn: true })],
  ['oracle', rule({ next: 'park arena', previous: 'the', cue: 'database db sql erp financials hcm cloud fusion ebs forms apex netsuite dba' })],
  ['numbers', rule({ previous: 'the of by phone large', weakCapital: true, weakIn: true })],
  ['pages', rule({ previous: 'the of landing web yellow', weakCapital: true, weakIn: true })],
  ['keynote', rule({ next: 'speaker speech address', previous: 'the a', weakIn: true })],
  ['ember', rule({ previous: 'the', cue: 'js cli data' })],
  ['backbone', rule({ next: 'of', previous: 'the', cue: 'js' })],
  ['meteor', rule({ next: 'shower', previous: 'a the', cue: 'js' })],
  ['phoenix', rule({ next: 'az arizona metro children office police', previous: 'in the of', cue: 'liveview framework channels', weakIn: true, weakCapital: true })],
  ['consul', rule({ next: 'general', previous: 'the honorary', cue: 'connect', weakCapital: true })],
  ['vault', rule({ next: 'teller', previous: 'the a bank pole cash', cue: 'secrets' })],
  ['packer', rule({ previous: 'a the picker meat warehouse order as', weakCapital: true })],
  ['helm', rule({ previous: 'the at', cue: 'charts chart' })],
  ['harbor', rule({ previous: 'the safe pearl', weakCapital: true })],
  ['jest', rule({ previous: 'in', weakIn: true })],
  ['cypress', rule({ next: 'tree hill street california', previous: 'the', cue: 'tests testing' })],
  ['mocha', rule({ next: 'latte', previous: 'a', cue: 'chai tests' })],
  ['bash', rule({ previous: 'the birthday', cue: 'script scripts scripting shell' })],
  ['lambda', rule({ next: 'chi phi', previous: 'phi alpha', cue: 'functions function' })],
  ['concur', rule({ previous: 'to i', weakIn: true })],
  ['workday', rule({ next: 'morale', previous: 'the a each every hour full average busy', cue: 'hcm recruiting financials payroll' })],
  ['zoom', rule({ next: 'in out', previous: 'to', cue: 'meetings webinars calls' })],
  ['sage', rule({ next: 'advice', previous: 'the', cue: 'accounting intacct 50 100 200 300', weakCapital: true })],
  ['maya', rule({ next: 'angelou', weakCapital: true, cue: '3d' })],
  ['blender', rule({ previous: 'a the', cue: '3d' })],
  ['revit', rule({})],
  ['rhino', rule({ previous: 'the a', cue: '3d grasshopper' })],
  ['ada', rule({ next: 'compliant compliance accommodations lovelace accessibility coordinator requirements guidelines', weakCapital: true })],
  ['apex', rule({ previous: 'the', cue: 'triggers classes', weakCapital: true })],
  ['looker', rule({})],
  ['snowflake', rule({ previous: 'a', cue: 'warehouse' })],
  ['airflow', rule({ next: 'measurement testing balancing rate', previous: 'the hvac duct room', cue: 'dags dag' })],
  ['segment', rule({ next: 'of the', previous: 'the a market customer each this business', weakIn: true, weakCapital: true })],
  ['buffer', rule({ previous: 'a the', weakIn: true, weakCapital: true })],
  ['linear', rule({ next: 'regression algebra feet models model programming', weakCapital: true, weakIn: true })],
  ['monday', rule({ next: 'to through morning and', previous: 'every on each', weakIn: true, weakCapital: true })],
  ['asana', rule({})],
  ['epic', rule({ next: 'adventure story games fail', previous: 'an the', cue: 'emr ehr systems charting hyperspace care beaker' })],
  ['toast', rule({ next: 'to', previous: 'a the french', cue: 'pos' })],
  ['square', rule({ next: 'feet foot meters metres footage', previous: 'the a', cue: 'pos', weakIn: true })],
  ['restful', rule({ next: 'sleep night', cue: 'api apis service services web endpoint endpoints', casual: true })],
  ['illustrator', rule({ next: 'of and for', previous: 'an the book medical childrens freelance' })],
  ['inventor', rule({ next: 'of and', previous: 'an the co named' })],
  ['canvas', rule({ next: 'bags tents prints painting', previous: 'a on to the oil' })],
  ['premiere', rule({ next: 'of screening', previous: 'the a world', cue: 'pro' })],
  ['sentry', rule({ next: 'duty post', previous: 'a the' })],
  ['storyline', rule({ next: 'of', previous: 'the a' })],
  ['blackboard', rule({ previous: 'a the on' })],
  ['amplitude', rule({ next: 'of', previous: 'the an' })],
  ['confluence', rule({ next: 'of', previous: 'the at a' })],
  ['eclipse', rule({ previous: 'an the solar lunar' })],
  ['electron', rule({ next: 'microscopy microscope beam microscopes', previous: 'an the scanning' })],
  ['babel', rule({ previous: 'of' })],
  ['storybook', rule({ previous: 'a the' })],
  ['bootstrap', rule({ previous: 'to a' })],
  ['yarn', rule({ next: 'shop dyeing spinning', previous: 'the of cotton wool' })],
  ['sabre', rule({ previous: 'a the' })],
  ['gong', rule({ previous: 'a the' })],
  ['intercom', rule({ next: 'systems system', previous: 'the an' })],
  ['framer', rule({ previous: 'a as house picture' })],
  ['relativity', rule({ previous: 'of general special' })],
  ['opera', rule({ next: 'house singer', previous: 'the an' })],
  ['shell', rule({ next: 'oil gas station company', previous: 'the egg', cue: 'script scripts scripting', weakCapital: true })],
])
