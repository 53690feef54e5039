import type {Severity} from '../model/finding.ts'
import type {Formality, MissingPolicy, StalePolicy} from '../model/settings.ts'

export const STALE_POLICIES: readonly StalePolicy[] = ['mark', 'source', 'keep', 'fail']
export const MISSING_POLICIES: readonly MissingPolicy[] = ['source', 'fail']
export const FORMALITIES: readonly Formality[] = ['more', 'less']
export const SEVERITIES: readonly (Severity | 'off')[] = ['off', 'info', 'warn', 'error']

/** Lists of names that other stages own; a settings file is checked against those that are given. */
export interface KnownNames {
  readonly checks?: readonly string[]
  readonly formats?: readonly string[]
  readonly engines?: readonly string[]
}

/** A value that is a text. */
export type TextRule =
  /** Any text but the empty one. */
  | {readonly kind: 'text'}
  /** A language tag in its canonical form. */
  | {readonly kind: 'language'}
  /** An http or https address. */
  | {readonly kind: 'url'}
  /** Lower-case words joined by hyphens, one of a list where that list is known. */
  | {readonly kind: 'name'; readonly of: keyof KnownNames}
  | {readonly kind: 'choice'; readonly values: readonly string[]}

/** What a value of the settings may be: the checks of a file and the JSON Schema are both made of it. */
export type Rule =
  | TextRule
  /** Each entry only once, but for `repeats`. */
  | {readonly kind: 'list'; readonly of: TextRule; readonly least: 0 | 1; readonly repeats?: true}
  /** A number from 0 on. */
  | {readonly kind: 'amount'}
  /** `true` or `false`. */
  | {readonly kind: 'flag'}
  /** Any keys that pass `keys`. */
  | {readonly kind: 'record'; readonly keys: TextRule; readonly of: Rule}
  | ObjectRule

/** A fixed set of keys. */
export interface ObjectRule {
  readonly kind: 'object'
  readonly keys: Readonly<Record<string, SettingsKey>>
}

/** One key. */
export interface SettingsKey {
  readonly rule: Rule
  /** One sentence for people: it stands in the JSON Schema and in the file that `broadside init` writes. */
  readonly about: string
  /** How it may look, in YAML. */
  readonly example: string
  readonly required?: true
}
