import {ApiFault} from './api-fault.ts'

/** Reads a value that came from outside; `place` names it in errors. Throws `ApiFault` 400 for one of another shape. */
export type Shape<T> = (value: unknown, place: string) => T

/** A text of at most so many UTF-16 units. */
export function text(limit = 100_000): Shape<string> {
  return (value, place) => {
    if (typeof value !== 'string') throw misshapen(place, 'a text')
    if (value.length > limit) throw misshapen(place, `at most ${limit} characters`)
    return value
  }
}

/** A text that a catalog can hold: no NUL, no other control character than tab and line break, no half of a pair. */
export function catalogText(limit = 20_000): Shape<string> {
  const plain = text(limit)
  return (value, place) => {
    const read = plain(value, place)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (read.isWellFormed() && !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(read)) return read
    throw new ApiFault(422, 'text', {
      message: `Unexpected control character or half of a character in \`${place}\``,
      advice: 'Remove it: no catalog can hold it.',
    })
  }
}

/** True or false. */
export const flag: Shape<boolean> = (value, place) => {
  if (typeof value !== 'boolean') throw misshapen(place, 'true or false')
  return value
}

/** A whole number from 0 on. */
export const count: Shape<number> = (value, place) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw misshapen(place, 'a number')
  return value
}

/** One of some words. */
export function oneOf<const T extends string>(...words: readonly T[]): Shape<T> {
  return (value, place) => {
    const word = words.find((each) => each === value)
    if (word === undefined) throw misshapen(place, `one of ${words.join(', ')}`)
    return word
  }
}

/** A list of at most so many. */
export function list<T>(of: Shape<T>, limit = 10_000): Shape<T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw misshapen(place, 'a list')
    if (value.length > limit) throw misshapen(place, `at most ${limit} entries`)
    return value.map((each, index) => of(each, `${place}[${index}]`))
  }
}

/** Two of a kind. */
export function pair<T>(of: Shape<T>): Shape<readonly [T, T]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length !== 2) throw misshapen(place, 'a list of two')
    return [of(value[0], `${place}[0]`), of(value[1], `${place}[1]`)]
  }
}

/** A map from names to values. */
export function record<T>(of: Shape<T>): Shape<Record<string, T>> {
  return (value, place) => {
    if (!isObject(value)) throw misshapen(place, 'an object')
    const entries = Object.entries(value).map(
      ([key, each]) => [key, of(each, `${place}.${key}`)] as const,
    )
    return Object.fromEntries(entries)
  }
}

/** Keys of an object that need not be there are wrapped in `optional`. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return {optional: shape}
}

interface Optional<T> {
  readonly optional: Shape<T>
}

type Keys = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>

type Read<K extends Keys> = {
  [Key in keyof K as K[Key] extends Shape<unknown> ? Key : never]: K[Key] extends Shape<infer T>
    ? T
    : never
} & {
  [Key in keyof K as K[Key] extends Optional<unknown> ? Key : never]?: K[Key] extends Optional<
    infer T
  >
    ? T
    : never
}

/** An object with these keys; others are an error, so that a misspelt one is noticed. */
export function object<const K extends Keys>(keys: K): Shape<Read<K>> {
  return (value, place) => {
    if (!isObject(value)) throw misshapen(place, 'an object')
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(keys, key))
    if (unknown !== undefined) throw misshapen(`${place}.${unknown}`, 'nothing of this name')
    const entries = Object.entries(keys).flatMap(([key, shape]) => {
      const given = value[key]
      if (typeof shape === 'function') return [[key, shape(given, `${place}.${key}`)] as const]
      return given === undefined ? [] : [[key, shape.optional(given, `${place}.${key}`)] as const]
    })
    return Object.fromEntries(entries) as Read<K>
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function misshapen(place: string, expected: string): ApiFault {
  return new ApiFault(400, 'bad-request', {
    message: `Unexpected \`${place}\`, expected ${expected}`,
    advice: 'Reload the page: it may be that of another version.',
  })
}
