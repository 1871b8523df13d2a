import { positionOffer } from '../../core/salary/position'
import { readOptions, required } from '../args'
import type { Command } from '../command'
import { UsageError } from '../failure'
import { roleFrom } from './check'

export const salary: Command = {
  usage:
    'salary (--guide FILE | --role ID) --offer N [--years N] [--walk N] [--posted-max N] [--need X --own-need X]',
  about: 'where an offer stands on the pay of a role, and what to ask for',
  run: async (args) => {
    const names = ['guide', 'role', 'offer', 'years', 'walk', 'posted-max', 'need', 'own-need']
    const options = readOptions(args, names, 0)
    required(options, 'offer')
    const given = (name: string, key: string) => {
      const value = options.number(name)
      return value === undefined ? {} : { [key]: value }
    }
    const offer = options.number('offer') ?? 0
    const more = {
      ...given('years', 'years'),
      ...given('walk', 'walk'),
      ...given('posted-max', 'postedMax'),
      ...given('need', 'need'),
      ...given('own-need', 'ownNeed'),
    }
    const role = await roleFrom(options)
    if (role === null) throw new UsageError('Say which role: --guide or --role.')
    return { print: positionOffer(role.salary, { offer, ...more }) }
  },
}
