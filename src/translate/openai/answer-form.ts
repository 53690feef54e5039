/** How strictly a service is asked to keep to the form of an answer, from the strictest on. */
export type AnswerForm = 'schema' | 'object' | 'plain'

/** What the answer must look like. Strict schemas want every property required and no other allowed. */
const SCHEMA = {
  type: 'object',
  properties: {
    segments: {
      type: 'array',
      items: {
        type: 'object',
        properties: {id: {type: 'string'}, text: {type: 'string'}},
        required: ['id', 'text'],
        additionalProperties: false,
      },
    },
  },
  required: ['segments'],
  additionalProperties: false,
}

/** The parameter that asks for a form; empty for `plain`, where the prompt alone asks. */
export function formParameter(form: AnswerForm): Readonly<Record<string, unknown>> {
  if (form === 'plain') return {}
  if (form === 'object') return {response_format: {type: 'json_object'}}
  const format = {name: 'translations', strict: true, schema: SCHEMA}
  return {response_format: {type: 'json_schema', json_schema: format}}
}

/** The next form to ask for where a service refuses one; undefined after the last. */
export function weakerForm(form: AnswerForm): AnswerForm | undefined {
  return form === 'schema' ? 'object' : form === 'object' ? 'plain' : undefined
}
