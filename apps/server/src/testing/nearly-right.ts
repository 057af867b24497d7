import fc from 'fast-check'
import * as z from 'zod/mini'

/** As much of JSON Schema as our messages are written in. */
interface Shape {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: Shape | boolean
  readonly propertyNames?: Shape
  readonly items?: Shape
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
}

/** What a generator is told of the world: words where a schema asks for any, and what is wrong everywhere. */
export interface Spoiling {
  /** Some of each form that there is. */
  readonly words: readonly [string, ...string[]]
  readonly broken: fc.Arbitrary<unknown>
}

/**
 * Values that are what a schema asks for but for a field here and there: broken, missing or one too many. Made of the schema, so
 * that a field that is added later is spoilt as well.
 */
export function nearlyRight(schema: z.ZodMiniType, spoiling: Spoiling): fc.Arbitrary<unknown> {
  // What JSON Schema has no words for, comes as anything.
  const shape: Shape = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
  )
  return mostly(rightFor(shape, spoiling), spoiling)
}

/** The names of the fields that an object of a schema has. */
export function fieldsOf(schema: z.ZodMiniType): readonly string[] {
  const shape: Shape = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
  )
  const alternatives = [shape, ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])]
  return alternatives.flatMap(({ properties }) => Object.keys(properties ?? {}))
}

const mostly = (right: fc.Arbitrary<unknown>, { broken }: Spoiling): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 14, arbitrary: right }, { weight: 1, arbitrary: broken })

function rightFor(shape: Shape, spoiling: Spoiling): fc.Arbitrary<unknown> {
  const inside = (part: Shape) => mostly(rightFor(part, spoiling), spoiling)
  if ('const' in shape) return fc.constant(shape.const)
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum)
  const alternatives = shape.anyOf ?? shape.oneOf
  if (alternatives !== undefined) return fc.oneof(...alternatives.map((one) => rightFor(one, spoiling)))
  switch (shape.type) {
    case 'object':
      return objectFor(shape, spoiling)
    case 'array':
      return fc.array(inside(shape.items ?? {}), {
        minLength: shape.minItems ?? 0,
        maxLength: Math.max(shape.minItems ?? 0, Math.min(shape.maxItems ?? 4, 4)),
      })
    case 'integer':
    case 'number': {
      const { minimum = 0, maximum = minimum + 1000 } = shape
      return fc.constantFrom(minimum, Math.min(minimum + 1, maximum), maximum)
    }
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'string':
      return textFor(shape, spoiling)
    default:
      return spoiling.broken
  }
}

function objectFor(shape: Shape, spoiling: Spoiling): fc.Arbitrary<unknown> {
  const inside = (part: Shape) => mostly(rightFor(part, spoiling), spoiling)
  const { properties, additionalProperties, propertyNames } = shape
  if (properties === undefined) {
    const names =
      propertyNames === undefined ? fc.constantFrom(...spoiling.words) : textFor(propertyNames, spoiling)
    const values = typeof additionalProperties === 'object' ? inside(additionalProperties) : spoiling.broken
    return fc.dictionary(names, values, { maxKeys: 3 })
  }
  const fields = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, inside(part)]))
  const whole = fc.record(fields)
  return fc.oneof(
    { weight: 12, arbitrary: whole },
    { weight: 1, arbitrary: fc.record(fields, { requiredKeys: [] }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(whole, fc.constantFrom(...spoiling.words), spoiling.broken)
        .map(([given, name, value]) => ({ ...given, [name]: value })),
    },
  )
}

function textFor({ pattern, maxLength = 64 }: Shape, { words }: Spoiling): fc.Arbitrary<string> {
  if (pattern === undefined) return fc.constantFrom(...words)
  const form = new RegExp(pattern, 'u')
  const known = words.filter((word) => form.test(word))
  // Classes of letters of all the world's writing are more than the generator of texts knows.
  const made = pattern.includes('\\p')
    ? []
    : [fc.stringMatching(new RegExp(pattern)).map((text) => text.slice(0, Math.max(maxLength, 1)))]
  const given = known.length > 0 ? [{ weight: 3, arbitrary: fc.constantFrom(...known) }] : []
  return fc.oneof(...given, ...made)
}
