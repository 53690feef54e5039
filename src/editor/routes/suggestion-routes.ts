import type {Hono} from 'hono'
import {readSuggestion} from '../../catalog/suggestion.ts'
import type {Entry} from '../../model/catalog.ts'
import type {MemoryMatch} from '../../model/memory.ts'
import type {OpenDocument} from '../../project/editing/open-document.ts'
import type {MachineSuggestion, MemorySuggestion, SuggestionsResponse} from '../api.ts'
import type {Desk} from '../desk/desk.ts'
import {notFound} from '../request/api-fault.ts'
import {viewTerms} from '../view/view-terms.ts'
import {segmentPath} from './segment-routes.ts'

/** What may help with a segment. */
export function suggestionRoutes(app: Hono, desk: Desk): void {
  app.get(`${segmentPath}/suggestions`, async (context) => {
    const {statement, language, id} = context.req.param()
    const document = desk.open(statement, language)
    const index = document.catalog.entries.findIndex((each) => each.id === id)
    const entry = document.catalog.entries[index]
    if (!entry) throw notFound('segment')
    const concepts = await desk.concepts.readIfAny()
    const {sourceLanguage} = desk.settings
    const found = await findMatches(desk, document, index)
    const isMachine = ({unit}: MemoryMatch): boolean => unit.state === 'machine'
    const response: SuggestionsResponse = {
      matches: found.filter((match) => !isMachine(match)).map(viewMatch),
      machine: [...suggestionOf(entry), ...found.filter(isMachine).flatMap(machineOf)],
      terms: viewTerms({...entry, sourceLanguage, language, concepts}),
    }
    return context.json(response)
  })
}

/** Matches of a segment but for the pair that it makes itself. */
async function findMatches(
  desk: Desk,
  {statement, language, catalog}: OpenDocument,
  index: number,
): Promise<MemoryMatch[]> {
  const {source = '', target} = catalog.entries[index] ?? {}
  const found = await desk.memory.search({
    source,
    previous: catalog.entries[index - 1]?.source ?? '',
    next: catalog.entries[index + 1]?.source ?? '',
    languages: [language],
    limit: 9,
  })
  return found.filter(
    ({unit}) => !(unit.document === statement && unit.source === source && unit.target === target),
  )
}

function viewMatch({unit, adapted, similarity, kind, penalties}: MemoryMatch): MemorySuggestion {
  const {source, target, state, origin, document, date} = unit
  return {
    source,
    target: adapted ?? target,
    similarity,
    kind,
    penalties,
    state,
    origin,
    document,
    ...(date !== undefined && {date}),
    isAdapted: adapted !== undefined,
  }
}

/** A machine's translation of the very text, made elsewhere in the project. */
function machineOf({unit, kind}: MemoryMatch): MachineSuggestion[] {
  if (kind !== 'exact' && kind !== 'context') return []
  const engine = unit.origin.replace(/^mt:/, '')
  return [{engine, target: unit.target, ...(unit.date !== undefined && {date: unit.date})}]
}

/** An answer of an engine that could not stand as a target. */
function suggestionOf(entry: Entry): MachineSuggestion[] {
  const suggestion = readSuggestion(entry)
  if (!suggestion || suggestion.text === '') return []
  return [{engine: suggestion.engine, target: suggestion.text, date: suggestion.date}]
}
