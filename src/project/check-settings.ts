import {expectation, textFault} from './check-text.ts'
import type {PlacedPair, PlacedValue} from './read-yaml.ts'
import {missingKey, type Spot, unexpected, unknownKey, wrongText} from './settings-faults.ts'
import type {ObjectRule, Rule, TextRule} from './settings-rules.ts'

/**
 * What a value of the settings says, once it is known to follow its rule. A key without a value counts as absent.
 *
 * @throws UserError `settings` or `language`, with the place of the first fault.
 */
export function checkValue(found: PlacedValue, rule: Rule, spot: Spot): unknown {
  if (rule.kind === 'object') return checkObject(found, rule, spot)
  if (rule.kind === 'record') return checkRecord(found, rule, spot)
  if (rule.kind === 'list') return checkList(found, rule, spot)
  if (rule.kind === 'amount') return checkAmount(found, spot)
  if (rule.kind === 'flag') return checkFlag(found, spot)
  return checkText(found, rule, spot)
}

/** A fixed set of keys, some of which may be required. */
function checkObject(found: PlacedValue, rule: ObjectRule, spot: Spot): unknown {
  const values = new Map<string, unknown>()
  for (const {key, value} of pairsOf(found, rule, spot)) {
    const name = String(key.value)
    const known = Object.hasOwn(rule.keys, name) ? rule.keys[name] : undefined
    if (key.kind !== 'text' || !known) throw unknownKey(key, rule, spot)
    if (isAbsent(value)) continue
    values.set(name, checkValue(value, known.rule, below(spot, name)))
  }
  for (const [name, key] of Object.entries(rule.keys)) {
    if (key.required && !values.has(name)) throw missingKey(found, [name, key], spot)
  }
  return Object.fromEntries(values)
}

/** Any number of keys that follow one rule. */
function checkRecord(
  found: PlacedValue,
  rule: Extract<Rule, {kind: 'record'}>,
  spot: Spot,
): unknown {
  const values = new Map<string, unknown>()
  for (const {key, value} of pairsOf(found, rule, spot)) {
    const name = checkText(key, rule.keys, {...spot, isKey: true})
    if (!isAbsent(value)) values.set(name, checkValue(value, rule.of, below(spot, name)))
  }
  return Object.fromEntries(values)
}

/** Texts that follow one rule, each only once if it says so. */
function checkList(found: PlacedValue, rule: Extract<Rule, {kind: 'list'}>, spot: Spot): string[] {
  if (found.kind !== 'list') throw unexpected(found, expectation(rule, spot.known), spot)
  if (found.value.length < rule.least) throw unexpected(found, 'at least one entry', spot)
  const texts: string[] = []
  for (const item of found.value) {
    const text = checkText(item, rule.of, spot)
    if (!rule.repeats && texts.includes(text)) throw unexpected(item, 'each entry only once', spot)
    texts.push(text)
  }
  return texts
}

/** A number from 0 on. */
function checkAmount(found: PlacedValue, spot: Spot): number {
  const {value} = found
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value
  throw unexpected(found, expectation({kind: 'amount'}, spot.known), spot)
}

/** `true` or `false`. */
function checkFlag(found: PlacedValue, spot: Spot): boolean {
  if (typeof found.value === 'boolean') return found.value
  throw unexpected(found, expectation({kind: 'flag'}, spot.known), spot)
}

/** A text that follows its rule. */
function checkText(found: PlacedValue, rule: TextRule, spot: Spot): string {
  if (found.kind !== 'text') throw unexpected(found, expectation(rule, spot.known), spot)
  const fault = textFault(found.value, rule, spot.known)
  if (fault) throw wrongText(found, fault, spot)
  return found.value
}

/** The pairs of a map; a file or a key without anything in it has none. */
function pairsOf(found: PlacedValue, rule: Rule, spot: Spot): readonly PlacedPair[] {
  if (isAbsent(found)) return []
  if (found.kind !== 'map') throw unexpected(found, expectation(rule, spot.known), spot)
  return found.value
}

/** Whether a value was left out. */
function isAbsent(found: PlacedValue): boolean {
  return found.value === null
}

/** The spot of a key within another. */
function below(spot: Spot, name: string): Spot {
  return {...spot, path: spot.path === '' ? name : `${spot.path}.${name}`}
}
