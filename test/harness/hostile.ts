import fc, { type Arbitrary } from 'fast-check'
import { nastyText } from './zodArbitrary'

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'deep'
  for (let index = 0; index < depth; index += 1) value = wrap(value)
  return value
}

function endless(): unknown {
  const value: Record<string, unknown> = { ids: [] }
  value['self'] = value
  return value
}

function sparse(): unknown {
  const value: unknown[] = []
  value.length = 4_000_000_000
  return value
}

/** Own keys of these names, as JSON gives them; an object literal would set the prototype instead. */
const pollution = [
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"id":{"__proto__":{"toString":1}}}',
  '{"prototype":1,"hasOwnProperty":1,"toString":null,"valueOf":null,"then":1}',
]

/** Values no honest page sends, all of which the structured clone of IPC lets through. */
export const hostileValue: Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      maxDepth: 4,
    }),
  },
  { weight: 2, arbitrary: nastyText },
  fc.constantFrom(...pollution).map((json): unknown => JSON.parse(json)),
  fc.constantFrom<unknown>(null, undefined, Number.NaN, Infinity, -0, 2 ** 53, 1e308, true, 10n ** 30n),
  fc.uint8Array({ maxLength: 500 }),
  fc
    .constantFrom(
      endless,
      sparse,
      () => nested(5_000, (inner) => [inner]),
      () => nested(300, (inner) => ({ inner })),
      () => 'y'.repeat(2_000_001),
      () => new Array(6_000).fill('id'),
      () => new Error('boom'),
      () => /x/,
    )
    .map((make) => make()),
)

/** Puts something else in one place of a value: a member changed, added or gone. */
export function spoil(value: unknown, other: unknown, steps: readonly number[]): unknown {
  const [step = 0, ...rest] = steps
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || rest.length === 0)
    return other
  if (Array.isArray(value)) {
    if (value.length === 0) return [other]
    const at = step % value.length
    return value.map((each, index): unknown => (index === at ? spoil(each, other, rest) : each))
  }
  const entries = Object.entries(value)
  const at = step % (entries.length + 2)
  if (at === entries.length) return { ...value, extra: other }
  if (at > entries.length) return Object.fromEntries(entries.slice(1))
  return Object.fromEntries(
    entries.map(([key, each], index) => [key, index === at ? spoil(each, other, rest) : each]),
  )
}
