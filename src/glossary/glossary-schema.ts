import {CONCEPT_KEYS, CONCEPT_TYPES, type GlossaryKey, LANGUAGE_KEYS} from './glossary-keys.ts'

/** A JSON Schema or a part of one. */
export type GlossarySchema = {readonly [keyword: string]: unknown}

/** Language tags of language, script, region and variants; `id` is the concept's name. */
const languagePattern =
  '^(?!id$)[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{4,8})*$'

const text: GlossarySchema = {type: ['string', 'number'], pattern: '\\S'}
const terms: GlossarySchema = {anyOf: [text, {type: 'array', items: text}]}

/**
 * The JSON Schema (draft 2020-12) of a glossary file, for editors that complete and check. Made of the table of keys that
 * `parseGlossary` reads by; what a pattern cannot say, such as which languages there are, is left to that and to the lint.
 */
export function glossarySchema(): GlossarySchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Glossary of a broadside project',
    description: 'A list of concepts with their terms in all languages.',
    type: 'array',
    items: {
      type: 'object',
      properties: propertiesOf(CONCEPT_KEYS),
      patternProperties: {[languagePattern]: languageSchema()},
      additionalProperties: false,
    },
  }
}

/** The value of a language: a term, a list of terms, or a map. */
function languageSchema(): GlossarySchema {
  return {
    description: 'Terms in this language: one, a list, or a map.',
    anyOf: [
      ...(terms.anyOf as GlossarySchema[]),
      {type: 'object', properties: propertiesOf(LANGUAGE_KEYS), additionalProperties: false},
    ],
  }
}

function propertiesOf(keys: Readonly<Record<string, GlossaryKey>>): GlossarySchema {
  return Object.fromEntries(
    Object.entries(keys).map(([name, {kind, about, example}]) => [
      name,
      {description: `${about} Example: ${example}`, ...valueSchema(kind)},
    ]),
  )
}

function valueSchema(kind: GlossaryKey['kind']): GlossarySchema {
  switch (kind) {
    case 'text':
      return text
    case 'terms':
      return terms
    case 'type':
      return {enum: CONCEPT_TYPES, default: CONCEPT_TYPES[0]}
    case 'flag':
      return {type: 'boolean', default: false}
  }
}
