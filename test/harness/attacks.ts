import fc, { type Arbitrary } from 'fast-check'
import { contract, type ProcedureName } from '../../src/contract'
import { hostileValue, spoil } from './hostile'
import { arbitraryOf, nastyText, type Pool } from './zodArbitrary'

const names = Object.keys(contract) as ProcedureName[]
const oddNames = fc.oneof(
  nastyText,
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'app', 'fs.read'),
)

export interface Attack {
  name: string
  input: unknown
}

export type Ids = ReadonlyMap<string, readonly string[]>

/** `roleId` asks for a role; a bare `id` for what the procedure is about. */
const poolOf =
  (ids: Ids, name: string): Pool =>
  (key) => {
    const named = key.replace(/Ids?$/, '')
    const table = named === 'parent' ? 'resume' : /^ids?$/.test(named) ? (name.split('.')[0] ?? '') : named
    return ids.get(table) ?? [...ids.values()].flat()
  }

/** A call as a hostile page would make it: right, nearly right, or nothing like it. */
export function attackOn(ids: Ids): Arbitrary<Attack> {
  const fitting = fc.constantFrom(...names).chain((name) =>
    fc.record({
      name: fc.constant(name),
      input: arbitraryOf(contract[name].input, poolOf(ids, name)),
    }),
  )
  const spoilt = fc
    .record({
      call: fitting,
      other: hostileValue,
      steps: fc.array(fc.nat(50), { minLength: 2, maxLength: 5 }),
    })
    .map(({ call, other, steps }) => ({ name: call.name, input: spoil(call.input, other, steps) }))
  return fc.oneof(
    { weight: 4, arbitrary: spoilt },
    { weight: 4, arbitrary: fitting },
    { weight: 2, arbitrary: fc.record({ name: fc.constantFrom<string>(...names), input: hostileValue }) },
    { weight: 1, arbitrary: fc.record({ name: oddNames, input: hostileValue }) },
  )
}
