import {DEFAULTS, SETTINGS_KEYS} from './settings-keys.ts'
import type {ObjectRule, Rule, SettingsKey} from './settings-rules.ts'

/** A JSON Schema or a part of one. */
export type Schema = {readonly [keyword: string]: unknown}

/**
 * The JSON Schema (draft 2020-12) of `broadside.yaml`, for editors that complete and check. Made of the table that checks
 * the settings; what a pattern cannot say, such as which languages there are, is left to that.
 */
export function settingsSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'broadside.yaml',
    description: 'Settings of a broadside project.',
    ...objectSchema({kind: 'object', keys: SETTINGS_KEYS}, DEFAULTS),
  }
}

/** The schema of a fixed set of keys. */
function objectSchema({keys}: ObjectRule, defaults: object): Schema {
  const known = new Map<string, unknown>(Object.entries(defaults))
  const names = Object.keys(keys)
  const required = names.filter((name) => keys[name]?.required)
  const properties = Object.entries(keys).map(([name, key]) => [
    name,
    keySchema(key, known.get(name)),
  ])
  return {
    type: 'object',
    ...(required.length > 0 && {required}),
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  }
}

/** The schema of one key, with its sentence and its default. */
function keySchema({rule, about}: SettingsKey, given: unknown): Schema {
  const inner = rule.kind === 'object' ? objectSchema(rule, given ?? {}) : ruleSchema(rule)
  const shown = rule.kind === 'object' || given === undefined ? {} : {default: given}
  return {description: about, ...inner, ...shown}
}

/** The schema of a value. */
function ruleSchema(rule: Rule): Schema {
  switch (rule.kind) {
    case 'text':
      return {type: 'string', pattern: '\\S'}
    case 'language':
      return {
        type: 'string',
        pattern:
          '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$',
      }
    case 'url':
      return {type: 'string', format: 'uri', pattern: '^https?://'}
    case 'name':
      return {type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'}
    case 'choice':
      return {type: 'string', enum: rule.values}
    case 'amount':
      return {type: 'number', minimum: 0}
    case 'flag':
      return {type: 'boolean'}
    case 'list':
      return {
        type: 'array',
        items: ruleSchema(rule.of),
        ...(rule.least > 0 && {minItems: rule.least}),
        ...(!rule.repeats && {uniqueItems: true}),
      }
    case 'record':
      return {
        type: 'object',
        propertyNames: ruleSchema(rule.keys),
        additionalProperties: ruleSchema(rule.of),
      }
    case 'object':
      return objectSchema(rule, {})
  }
}
