import { rule, type GateRule } from './gateRule'

/** Tools and platforms that are also plain words or names. */
export const gateTools: [string, GateRule][] = [
  [
    'basic',
    rule({
      next: 'life knowledge understanding skills computer math accounting and',
      previous: 'the visual',
      weakIn: true,
      weakCapital: true,
    }),
  ],
  [
    'crystal',
    rule({
      next: 'clear lake city ball river bay springs',
      previous: 'liquid single',
      cue: 'reports',
      weakCapital: true,
    }),
  ],
  ['scratch', rule({ next: 'and made cooking kitchen baking', previous: 'from', weakIn: true })],
  [
    'oracle',
    rule({
      next: 'park arena',
      previous: 'the',
      cue: 'database db sql erp financials hcm cloud fusion ebs forms apex netsuite dba',
    }),
  ],
  ['numbers', rule({ previous: 'the of by phone large', weakCapital: true, weakIn: true })],
  ['pages', rule({ previous: 'the of landing web yellow', weakCapital: true, weakIn: true })],
  ['keynote', rule({ next: 'speaker speech address', previous: 'the a', weakIn: true })],
  ['ember', rule({ previous: 'the', cue: 'js cli data' })],
  ['backbone', rule({ next: 'of', previous: 'the', cue: 'js' })],
  ['meteor', rule({ next: 'shower', previous: 'a the', cue: 'js' })],
  [
    'phoenix',
    rule({
      next: 'az arizona metro children office police',
      previous: 'in the of',
      cue: 'liveview framework channels',
      weakIn: true,
      weakCapital: true,
    }),
  ],
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
  [
    'workday',
    rule({
      next: 'morale',
      previous: 'the a each every hour full average busy',
      cue: 'hcm recruiting financials payroll',
    }),
  ],
  ['zoom', rule({ next: 'in out', previous: 'to', cue: 'meetings webinars calls' })],
  [
    'sage',
    rule({ next: 'advice', previous: 'the', cue: 'accounting intacct 50 100 200 300', weakCapital: true }),
  ],
  ['maya', rule({ next: 'angelou', weakCapital: true, cue: '3d' })],
  ['blender', rule({ previous: 'a the', cue: '3d' })],
  ['revit', rule({})],
  ['rhino', rule({ previous: 'the a', cue: '3d grasshopper' })],
  [
    'ada',
    rule({
      next:
        'compliant compliance accommodations lovelace accessibility coordinator requirements ' + 'guidelines',
      weakCapital: true,
    }),
  ],
  ['apex', rule({ previous: 'the', cue: 'triggers classes', weakCapital: true })],
  ['looker', rule({ light: true, previous: 'good a on' })],
  ['snowflake', rule({ previous: 'a', cue: 'warehouse' })],
  [
    'airflow',
    rule({ next: 'measurement testing balancing rate', previous: 'the hvac duct room', cue: 'dags dag' }),
  ],
  [
    'segment',
    rule({
      next: 'of the',
      previous: 'the a market customer each this business',
      weakIn: true,
    }),
  ],
  ['buffer', rule({ previous: 'a the', weakIn: true, weakCapital: true })],
  ['linear', rule({ next: 'regression algebra feet models model programming', weakCapital: true })],
  [
    'monday',
    rule({ next: 'to through morning and', previous: 'every on each', weakIn: true, weakCapital: true }),
  ],
  ['asana', rule({})],
  [
    'epic',
    rule({
      next: 'adventure story games fail',
      previous: 'an the',
      cue: 'emr ehr systems charting hyperspace care beaker',
    }),
  ],
  ['toast', rule({ next: 'to', previous: 'a the french', cue: 'pos' })],
  ['square', rule({ next: 'feet foot meters metres footage', previous: 'the a', cue: 'pos', weakIn: true })],
  [
    'restful',
    rule({ next: 'sleep night', cue: 'api apis service services web endpoint endpoints', casual: true }),
  ],
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
  [
    'shell',
    rule({
      next: 'oil gas station company',
      previous: 'the egg',
      cue: 'script scripts scripting',
      weakCapital: true,
    }),
  ],
  [
    'ap',
    rule({
      light: true,
      next:
        'calculus physics biology english history statistics chemistry courses course classes class exam exams ' +
        'computer us european language literature psychology style stylebook news',
    }),
  ],
  [
    'pe',
    rule({
      light: true,
      next: 'teacher class classes coach lessons instructor firm',
      previous: 'taught teach teaching',
    }),
  ],
  ['pt', rule({ light: true, next: 'time' })],
  [
    'emt',
    rule({
      light: true,
      next: 'conduit conduits raceway tubing pipe runs',
      previous: 'bend bent install ran',
    }),
  ],
  ['doe', rule({ light: true, previous: 'hr hour salary yr year k pay', next: 'and-doe' })],
  [
    'cd',
    rule({
      light: true,
      next: 'launch player players release rom sales collection store cover',
      previous: 'a music audio',
    }),
  ],
  ['lean', rule({ light: true, next: 'meat muscle body on into toward team' })],
  ['pca', rule({ light: true, next: 'pump pumps aide aides duties shifts' })],
  ['d3', rule({ light: true, previous: 'vitamin' })],
  ['permitting', rule({ light: true, previous: 'weather time budget space' })],
  ['compounding', rule({ light: true, next: 'interest returns growth effect', previous: 'the' })],
]
