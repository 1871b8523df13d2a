import { rule, type GateRule } from './gateRule'

const things =
  'food cuisine restaurant restaurants kitchen bread wine wines cheese press toast fries coffee tea bath dish ' +
  'dishes market markets government law company companies team office subsidiary border soil army navy horn ' +
  'door doors shepherd oven salad yogurt delight carpet carpets art history culture cinema revolution ' +
  'ambassador embassy restaurant citizen citizens passport customers clients'

const spoken = (next = '', previous = ''): GateRule =>
  rule({ light: true, next: `${things} ${next}`, previous })

/** Spoken languages, which are also what comes from a country, and now and then a plain word. */
export const gateSpoken: [string, GateRule][] = [
  ['english', spoken('breakfast muffin muffins premier')],
  ['french', spoken('open polynesia quarter')],
  ['german', spoken('potato')],
  ['spanish', spoken('rice omelette')],
  ['italian', spoken('sausage pasta pizza')],
  ['greek', spoken('islands mythology')],
  ['turkish', spoken('airlines lira')],
  ['thai', spoken('curry massage airways')],
  ['chinese', spoken('new medicine')],
  ['japanese', spoken('garden gardens knotweed yen maple')],
  ['korean', spoken('war barbecue')],
  ['dutch', spoken('courage')],
  ['swedish', spoken('massage furniture')],
  ['portuguese', spoken('tiles')],
  ['russian', spoken('roulette dolls')],
  ['arabic', spoken('numerals gum')],
  ['czech', spoken('republic beer')],
  ['danish', rule({ light: true, next: `${things} pastry pastries`, previous: 'a the cheese' })],
  ['latin', rule({ light: true, next: `${things} america american americas dance dances music` })],
  [
    'polish',
    rule({
      next: `${things} and the a glasses silverware shoes floors surfaces up off furniture text copy our`,
      previous: 'to nail shoe and furniture floor with of car',
      cue: 'language native speaker fluent english german',
    }),
  ],
]
