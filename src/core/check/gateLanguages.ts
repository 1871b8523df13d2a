import { rule, type GateRule } from './gateRule'

const letterBefore =
  'vitamin type class grade plan series section schedule usb hepatitis objective tier ' +
  'level phase appendix part unit ' +
  'group form option exhibit category zone block room building team step point title ' +
  'division gate bus line ward'
const letterAfter =
  'suite level section diff difficile corp corporation license licence class street avenue ' + 'note'

/** Languages, frameworks and office programs that are also plain words or letters. */
export const gateLanguages: [string, GateRule][] = [
  [
    'go',
    rule({
      next:
        'to live ahead beyond above through forward back out over for by into with the a far ' +
        'further on green paperless public getter down up off away kart daddy pro home where ' +
        'first all fast big along around after between team',
      previous:
        'to will can could should would must let lets we i you they who please on ready always ' +
        'never and-go no',
      weakCapital: true,
    }),
  ],
  [
    'r',
    rule({
      next: letterAfter,
      previous: letterBefore,
      cue: 'shiny studio statistics statistical markdown tidyverse ggplot2 ggplot',
      weakCapital: true,
    }),
  ],
  ['c', rule({ next: letterAfter, previous: letterBefore, cue: 'compiler', weakCapital: true })],
  ['d', rule({ next: letterAfter, previous: letterBefore, weakCapital: true })],
  [
    'rest',
    rule({
      next: 'of assured is are and-relaxation home area day days period stop',
      previous: 'the bed your some at',
      cue:
        'api apis endpoint endpoints service services client assured controller controllers ' +
        'interface interfaces webservices schnittstelle schnittstellen dienste',
    }),
  ],
  [
    'less',
    rule({
      next: 'than time errors error money cost waste of and-less is',
      previous: 'or much far no even for with more in',
      weakCapital: true,
    }),
  ],
  [
    'excel',
    rule({
      next: 'at in when under as on',
      cue:
        'spreadsheet spreadsheets formula formulas pivot vba macro macros vlookup workbook ' +
        'workbooks sheet sheets',
      casual: true,
    }),
  ],
  [
    'swift',
    rule({
      next:
        'response responses action resolution and-accurate delivery transportation turnaround ' +
        'decision decisions code payments messages messaging',
      previous: 'a the taylor and-swift',
      cue: 'ui swiftui ios xcode concurrency combine',
    }),
  ],
  [
    'spring',
    rule({
      next:
        'semester term cleaning collection intern internship break quarter campaign festival of ' +
        'season sale show summer hill valley street water break health',
      previous: 'the this next last every each early late hot coil since until',
      cue: 'boot mvc security data cloud batch webflux framework jpa hibernate integration aop',
      weakIn: true,
    }),
  ],
  [
    'express',
    rule({
      next:
        'ideas concerns interest gratitude entry delivery shipping lane scripts lane mail train ' +
        'checkout written themselves yourself',
      previous: 'american to federal orient panda pony holiday united',
      cue: 'js middleware server backend routes',
      weakCapital: true,
    }),
  ],
  [
    'react',
    rule({
      next: 'to quickly calmly swiftly appropriately promptly well under fast',
      previous: 'to quickly who',
      cue: 'native hooks hook redux router query components component context ui spa frontend',
      casual: true,
    }),
  ],
  [
    'node',
    rule({
      next: 'tree trees dissection biopsy status positive pool pools',
      previous:
        'lymph the a each per every leaf child parent tree graph root cluster worker sensor ' + 'sentinel',
      cue: 'js server backend express npm runtime',
      weakCapital: true,
    }),
  ],
  [
    'chef',
    rule({
      next: 'de at in with who for and-chef',
      previous:
        'head sous executive pastry line private personal master junior assistant lead celebrity ' +
        'the a as commis demi',
      cue: 'cookbook cookbooks recipes infra inspec automate solo',
      weakIn: true,
      weakCapital: true,
    }),
  ],
  [
    'spark',
    rule({
      next: 'interest plug plugs joy ideas creativity of a conversation discussion gap curiosity',
      previous: 'to the a that',
      cue: 'sql streaming mllib job jobs cluster clusters rdd dataframes pipelines etl',
    }),
  ],
  [
    'access',
    rule({
      next: 'to control controls for management point points rights patient with and-egress road care',
      previous:
        'to remote patient customer the user data vascular venous iv improve improved internet network web market have having had gain full direct easy equal identity and-access public role secure privileged open',
      cue: 'database databases vba forms queries tables reports mdb',
      weakCapital: true,
    }),
  ],
  [
    'word',
    rule({
      next: 'of processing count problems problem choice for choice by search',
      previous: 'the a key every by each in-a spoken written code final good single',
      cue: 'document documents template templates processor macros',
    }),
  ],
  [
    'rust',
    rule({
      next:
        'proof removal prevention belt inspection treatment resistant repair and-corrosion ' +
        'remover consulting',
      previous: 'and remove the anti no of from',
      cue: 'cargo tokio wasm crate crates',
    }),
  ],
  [
    'make',
    rule({
      next:
        'a an the sure up it decisions use recommendations and-make changes improvements sense ' +
        'possible things data our your their ends',
      previous: 'to and will that can help we i you',
      weakIn: true,
      weakCapital: true,
    }),
  ],
  [
    'assembly',
    rule({
      next:
        'line lines of instructions drawings plant work worker workers techniques process ' +
        'processes procedures required shop',
      previous:
        'final general mechanical electrical sub product furniture cable pcb board the unit circuit electronic line fixture national state',
      cue: 'language x86 arm mips programming code',
      weakCapital: true,
    }),
  ],
  [
    'scheme',
    rule({
      next: 'of for to that',
      previous:
        'pension color colour the a bonus incentive this rating graduate apprenticeship grading ' +
        'training classification',
      weakCapital: true,
      weakIn: true,
    }),
  ],
  [
    'teams',
    rule({
      next: 'of in across and-teams to with that who for on meeting',
      previous:
        'functional cross led lead leading multiple our the of and with across project sales ' +
        'nursing agile remote global clinical engineering diverse large small scrum build ' +
        'building managed',
      cue: 'channels calls meetings rooms phone',
      weakIn: true,
    }),
  ],
  [
    'outlook',
    rule({
      next: 'on of for is',
      previous: 'positive job economic the a positive-outlook market growth financial optimistic',
      cue: 'calendar calendars inbox email',
    }),
  ],
  [
    'sketch',
    rule({
      next: 'artist comedy book pad out of and-draw',
      previous: 'to a the rough and pencil hand',
      cue: 'app files libraries symbols',
    }),
  ],
  ['notion', rule({ next: 'of that', previous: 'the a this any', cue: 'databases workspace wiki' })],
  [
    'slack',
    rule({
      next: 'time off in and-slack',
      previous: 'the cut some no any',
      cue: 'channel channels bot bots integration workspace',
    }),
  ],
  [
    'hive',
    rule({ next: 'mind of', previous: 'the a bee', cue: 'sql queries metastore hadoop tables table' }),
  ],
  ['pig', rule({ next: 'farm farming', previous: 'guinea the a', cue: 'latin scripts' })],
  ['julia', rule({ next: 'child roberts', previous: 'and mary', weakCapital: true })],
  ['ruby', rule({ next: 'tuesday ring wedding', previous: 'the a', cue: 'on rails gems gem' })],
  ['dart', rule({ next: 'board league throwing', previous: 'a the', cue: 'flutter' })],
  [
    'flask',
    rule({
      previous: 'a the glass volumetric conical erlenmeyer hip thermos round',
      cue: 'sqlalchemy restful blueprints',
    }),
  ],
  [
    'unity',
    rule({
      next: 'and of in among within hospital',
      previous: 'team the church national of foster strength',
      cue: '3d engine game shaders',
    }),
  ],
  [
    'puppet',
    rule({
      next: 'show theatre theater master',
      previous: 'a the hand',
      cue: 'manifests modules enterprise',
    }),
  ],
  [
    'salt',
    rule({
      next: 'and water lake spray content',
      previous: 'and the of sea table',
      cue: 'stack states minions',
      weakCapital: true,
    }),
  ],
  [
    'storm',
    rule({
      next: 'water drain drains damage response sewer windows door doors',
      previous: 'brain the a winter perfect ice hail',
      cue: 'topologies topology bolts',
      weakCapital: true,
    }),
  ],
  ['elixir', rule({ previous: 'an the', cue: 'phoenix otp erlang' })],
]
