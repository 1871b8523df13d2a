import { rule, type GateRule } from './gateRule'

/** German names of skills that mean something else before another word, or in English. */
export const gateGerman: [string, GateRule][] = [
  [
    'pflege',
    rule({
      light: true,
      next: 'von der des unserer unseres ihrer bestehender und-pflege',
      previous: 'zur kontakt daten stamm system',
    }),
  ],
  ['montage', rule({ previous: 'a the video photo training this each', cue: 'von der des und bei im' })],
  ['controlling', rule({ next: 'the a access for costs cost', cue: 'und im oder von' })],
]
