import fc, { type Arbitrary } from 'fast-check'
import { z } from 'zod'

/** Text that has broken programs before. */
export const nastyText: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '\u0000',
    '../../../../etc/passwd',
    '..\\..\\windows\\system.ini',
    'file:///etc/passwd',
    "'; drop table application; --",
    '<img src=x onerror=alert(1)>',
    '\ud800',
    '\u202egnp.exe',
    'CON',
    '=cmd|calc',
    '${7*7}',
    '%00%2e%2e%2f',
    '9'.repeat(400),
    'x'.repeat(70_000),
  ),
)

/** Ids that are really there: by the key that asks for them (`id`, `roleId`, …). */
export type Pool = (key: string) => readonly string[]

const plainDate = fc.date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2100-01-01') })

function textOf(schema: z.core.$ZodType, pool: Pool, key: string): Arbitrary<string> {
  const facts = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })
  if (facts.format === 'uuid') {
    const ids = pool(key)
    return ids.length === 0
      ? fc.uuid()
      : fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.uuid() })
  }
  if (facts.format === 'date') return plainDate.map((date) => date.toISOString().slice(0, 10))
  if (typeof facts.pattern === 'string') {
    return fc.oneof(
      { weight: 6, arbitrary: fc.stringMatching(new RegExp(facts.pattern)) },
      { weight: 1, arbitrary: nastyText },
    )
  }
  const most = facts.maxLength ?? 4_000
  const maxLength = Math.min(most, 200)
  return fc.oneof(
    { weight: 3, arbitrary: fc.string({ minLength: Math.min(facts.minLength ?? 0, maxLength), maxLength }) },
    { weight: 1, arbitrary: nastyText.map((text) => text.slice(0, most)) },
  )
}

function numberOf(schema: z.core.$ZodType): Arbitrary<number> {
  const { type, minimum, maximum } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })
  const min = Math.max(minimum ?? -1e15, -Number.MAX_SAFE_INTEGER)
  const max = Math.min(maximum ?? 1e15, Number.MAX_SAFE_INTEGER)
  return type === 'integer'
    ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
    : fc.double({ min, max, noNaN: true })
}

/** Values a schema takes, or nearly: what it does not tell of itself (custom checks, refinements) is tried in the dark. */
export function arbitraryOf(schema: z.core.$ZodType, pool: Pool, key = '', depth = 0): Arbitrary<unknown> {
  const inner = (each: z.core.$ZodType, name = key) => arbitraryOf(each, pool, name, depth + 1)
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries<z.core.$ZodType>(schema.shape)
    const optional = shape.filter(([, each]) => each instanceof z.ZodOptional || each instanceof z.ZodDefault)
    const required = shape.map(([name]) => name).filter((name) => !optional.some(([other]) => other === name))
    return fc.record(Object.fromEntries(shape.map(([name, each]) => [name, inner(each, name)])), {
      requiredKeys: required,
    })
  }
  if (schema instanceof z.ZodArray) {
    return fc.array(inner(schema.element), { maxLength: depth > 3 ? 2 : 5 })
  }
  if (schema instanceof z.ZodNullable) return fc.option(inner(schema.unwrap()), { nil: null })
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inner(schema.unwrap())
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...Object.values(schema.enum))
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((each) => inner(each)))
  if (schema instanceof z.ZodRecord) return fc.dictionary(nastyText, inner(schema.valueType), { maxKeys: 4 })
  if (schema instanceof z.ZodTuple) return fc.tuple(...schema.def.items.map((each) => inner(each)))
  if (schema instanceof z.ZodPipe) return inner(schema.in)
  if (schema instanceof z.ZodLazy) return depth > 6 ? fc.constant(null) : inner(schema.unwrap())
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber) return numberOf(schema)
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return textOf(schema, pool, key)
  if (schema instanceof z.ZodNull) return fc.constant(null)
  return fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.anything({ maxDepth: 2 }))
}
