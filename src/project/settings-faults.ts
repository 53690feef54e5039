import {type ErrorCode, UserError} from '../model/user-error.ts'
import {quoted, type TextFault} from './check-text.ts'
import {isNear, nearest} from './nearest.ts'
import type {Place, PlacedValue} from './read-yaml.ts'
import type {KnownNames, ObjectRule, SettingsKey} from './settings-rules.ts'

/** Where in the settings a value is. */
export interface Spot {
  /** Path of the file as people know it. */
  readonly file: string
  readonly known: KnownNames
  /** The value's name with dots, such as `publish.require`; empty for the whole file. */
  readonly path: string
  /** Whether it is a key that is looked at, and not a value. */
  readonly isKey?: boolean
}

/** The error for a value of the wrong kind. */
export function unexpected(found: PlacedValue, expected: string, spot: Spot): UserError {
  const {file, path} = spot
  const advice = path === '' ? `Correct ${file}.` : `Correct \`${path}\` in ${file}.`
  return fault(`Unexpected ${shown(found)}${inside(spot)}, expected ${expected}`, {
    code: 'settings',
    advice,
    place: placeOf(found, file),
  })
}

/** The error for a text that breaks its rule. */
export function wrongText(found: PlacedValue, wrong: TextFault, spot: Spot): UserError {
  const {code, expected, suggestion} = wrong
  const noun = code === 'language' ? 'language ' : ''
  return fault(`Unexpected ${noun}${shown(found)}${inside(spot)}, expected ${expected}`, {
    code,
    advice:
      suggestion === undefined
        ? `Correct \`${spot.path}\` in ${spot.file}.`
        : `Did you mean \`${suggestion}\`?`,
    place: placeOf(found, spot.file),
  })
}

/** The error for a key that nothing reads; it names the nearest known one. */
export function unknownKey(found: PlacedValue, rule: ObjectRule, {file, path}: Spot): UserError {
  const within = path === '' ? '' : `${path}.`
  const name = found.kind === 'text' || found.kind === 'other' ? String(found.value) : ''
  const here = Object.keys(rule.keys)
  const close = nearest(name, here) ?? ''
  const isMeant = isNear(name, close)
  const likely = within + (isMeant ? close : (innerKey(name, rule) ?? close))
  const isClear = isMeant || likely !== within + close
  const shownKey = name === '' ? shown(found) : `\`${within}${name}\``
  const expected = isClear ? `\`${likely}\`` : `one of ${quoted(here)}`
  return fault(`Unexpected key ${shownKey}, expected ${expected}`, {
    code: 'settings',
    advice: isClear ? `Did you mean \`${likely}\`?` : `The nearest known key is \`${likely}\`.`,
    place: placeOf(found, file),
  })
}

/** The key of that name one level down, for one that was written at the wrong level. */
function innerKey(name: string, rule: ObjectRule): string | undefined {
  for (const [outer, key] of Object.entries(rule.keys)) {
    if (key.rule.kind === 'object' && Object.hasOwn(key.rule.keys, name)) return `${outer}.${name}`
  }
  return undefined
}

/** The error for a required key that is not there. */
export function missingKey(
  found: PlacedValue,
  [name, {example}]: readonly [name: string, key: SettingsKey],
  {file, path}: Spot,
): UserError {
  const whole = path === '' ? name : `${path}.${name}`
  return fault(
    `Unexpected missing key \`${whole}\`, expected \`${name}: ${example}\` or the like`,
    {
      code: 'settings',
      advice: `Add \`${whole}\` to ${file}.`,
      place: placeOf(found, file),
    },
  )
}

/** A user error. */
function fault(
  message: string,
  about: {code: ErrorCode; advice: string; place: {file: string; line: number; column: number}},
): UserError {
  return new UserError(message, about)
}

/** A value as a message shows it. */
function shown({kind, value}: PlacedValue): string {
  if (kind === 'list' || kind === 'map') return kind
  return value === null ? 'empty entry' : `\`${value}\``
}

/** The words that name the place within the settings. */
function inside({path, isKey}: Spot): string {
  if (path === '') return ''
  return isKey ? ` as a key of \`${path}\`` : ` in \`${path}\``
}

/** Where a value stands. */
function placeOf({line, column}: Place, file: string): Place & {file: string} {
  return {file, line, column}
}
