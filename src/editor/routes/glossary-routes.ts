import type {Hono} from 'hono'
import type {Concept, LanguageTerms} from '../../model/glossary.ts'
import {hashBytes} from '../../project/content-hash.ts'
import {editConcept, isGlossaryLanguage} from '../../project/editing/edit-concept.ts'
import {importGlossary} from '../../project/import-glossary.ts'
import {readGlossaryFiles} from '../../project/read-concepts.ts'
import type {ConceptResponse, EditorConcept, GlossaryPage} from '../api.ts'
import type {Desk} from '../desk/desk.ts'
import {findConcepts} from '../desk/find-concepts.ts'
import {ApiFault, notFound} from '../request/api-fault.ts'
import {conflict, ifMatch, readBody} from '../request/conditions.ts'
import {
  catalogText,
  flag,
  list,
  object,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../request/shape.ts'

const term = catalogText(500)
const remark = catalogText(5000)

const givenTerms = object({
  use: optional(list(term, 200)),
  also: optional(list(term, 200)),
  avoid: optional(list(term, 200)),
  forms: optional(list(term, 500)),
  not: optional(list(term, 500)),
  first: optional(term),
  note: optional(remark),
  uncertain: optional(flag),
})

/** Terms of a language; what is not given is empty. */
const languageTerms: Shape<LanguageTerms> = (value, place) => {
  const {use = [], also = [], avoid = [], forms = [], not = [], ...rest} = givenTerms(value, place)
  const lists = {use, also, avoid, forms, not}
  const tidy = Object.entries(lists).map(
    ([key, terms]) => [key, terms.map((each) => each.trim()).filter(Boolean)] as const,
  )
  return {...(Object.fromEntries(tidy) as typeof lists), ...rest}
}

const conceptEdit = object({language: text(40), terms: languageTerms})

const newConcept = object({
  file: optional(text(200)),
  id: optional(text(80)),
  type: optional(oneOf('term', 'acronym', 'organisation', 'person', 'title')),
  note: optional(remark),
  terms: record(languageTerms),
})

/** The glossary: looked through, a concept's terms edited, a concept added. */
export function glossaryRoutes(app: Hono, desk: Desk): void {
  app.get('/api/glossary', async (context) => {
    const {query = '', language} = context.req.query()
    const number = (name: string, most: number): number =>
      Math.min(Math.max(0, Number.parseInt(context.req.query(name) ?? '', 10) || 0), most)
    const found = findConcepts(await desk.concepts.read(), {query, ...(language && {language})})
    const offset = number('offset', found.length)
    const limit = number('limit', 500) || 100
    const page: GlossaryPage = {
      concepts: found.slice(offset, offset + limit).map(viewConcept),
      total: found.length,
      files: readGlossaryFiles(desk.root).map(({file}) => file),
    }
    return context.json(page)
  })

  app.get('/api/glossary/:concept', async (context) =>
    context.json(await conceptOf(desk, context.req.param('concept'))),
  )

  app.put('/api/glossary/:concept', async (context) => {
    const id = context.req.param('concept')
    const etag = ifMatch(context)
    const {language, terms} = await readBody(context, conceptEdit)
    checkLanguage(language)
    await conceptOf(desk, id)
    await editConcept({
      root: desk.root,
      sourceLanguage: desk.settings.sourceLanguage,
      concept: id,
      language,
      terms,
      check: (concept) => {
        const current = viewConcept(concept)
        if (current.etag !== etag) throw conflict(current)
      },
    })
    return answerWith(desk, id, (response) => context.json(response))
  })

  app.post('/api/glossary', async (context) => {
    const {file, id, type = 'term', note, terms} = await readBody(context, newConcept)
    for (const language of Object.keys(terms)) checkLanguage(language)
    const {root, settings} = desk
    const [source] = terms[settings.sourceLanguage]?.use ?? []
    if (source === undefined) throw faulty('Missing term in the source language', 'Give one.')
    const {idOf} = await import('../../glossary/read-glossary.ts')
    const concept: Concept = {id: id || idOf(source), type, terms, ...(note && {note})}
    const files = readGlossaryFiles(root).map((each) => each.file)
    if (file !== undefined && !files.includes(file)) throw notFound('glossary file')
    const into = (file ?? files[0] ?? 'glossary/terms.yaml').replace(/^glossary\//, '')
    const report = await importGlossary({root, settings, concepts: [concept], into, dryRun: false})
    const [known] = [
      ...report.added,
      ...report.extended.map((each) => each.concept),
      ...report.same,
    ]
    const [problem] = report.conflicts
    if (known === undefined)
      throw faulty(
        problem ? 'The glossary says otherwise of this term' : 'The concept could not be added',
        'Look for the term and edit what is there.',
      )
    return answerWith(desk, known, (response) => context.json(response, 201))
  })
}

/** A concept as the page shows it. */
function viewConcept({place, ...concept}: Concept): EditorConcept {
  const etag = `"${hashBytes(JSON.stringify(concept)).slice(0, 16)}"`
  return {...concept, etag, file: place?.file ?? '', line: place?.line ?? 1}
}

async function conceptOf(desk: Desk, id: string): Promise<ConceptResponse> {
  const concept = (await desk.concepts.read()).find((each) => each.id === id)
  if (!concept) throw notFound('concept')
  return {concept: viewConcept(concept)}
}

/** Answers with a concept as it is now, and tells all windows that the glossary has changed. */
async function answerWith(
  desk: Desk,
  id: string,
  respond: (response: ConceptResponse) => Response,
): Promise<Response> {
  const response = await conceptOf(desk, id)
  desk.events.publish({type: 'glossary'})
  return respond(response)
}

function checkLanguage(language: string): void {
  if (!isGlossaryLanguage(language))
    throw faulty(`Unexpected language \`${language}\``, 'Use a language tag such as `de`.')
}

function faulty(message: string, advice: string): ApiFault {
  return new ApiFault(422, 'glossary', {message, advice})
}
