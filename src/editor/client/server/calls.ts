import type {
  BatchRequest,
  BatchResponse,
  BuildRequest,
  BuildResponse,
  CheckRequest,
  CheckResponse,
  ConceptEdit,
  ConceptResponse,
  GlossaryPage,
  HistoryResponse,
  Job,
  JoinRequest,
  MachineSuggestion,
  NewConcept,
  ProjectInfo,
  RestoreRequest,
  SaveRequest,
  SegmentResponse,
  SegmentsResponse,
  SplitRequest,
  StatementDocument,
  SuggestionsResponse,
  TranslateRequest,
  UiTexts,
  WaiveRequest,
} from '../../api.ts'
import {pathTo} from '../router.ts'
import {call, type Result} from './call.ts'

/** A statement in a language. */
export interface Work {
  readonly statement: string
  readonly language: string
}

type Answer<T> = Promise<Result<T>>

export function pathOfWork({statement, language}: Work, ...below: readonly string[]): string {
  return pathTo('statements', statement, language, ...below)
}

function pathOfSegment(work: Work, id: string, ...below: readonly string[]): string {
  return pathOfWork(work, 'segments', id, ...below)
}

export function getProject(): Answer<ProjectInfo> {
  return call('/project')
}

export function getTexts(language: string): Answer<UiTexts> {
  return call(pathTo('ui', `${language}.json`))
}

export function getDocument(work: Work): Answer<StatementDocument> {
  return call(pathOfWork(work))
}

export function getSegment(work: Work, id: string): Answer<SegmentResponse> {
  return call(pathOfSegment(work, id))
}

export function putSegment(
  work: Work,
  {id, match}: {id: string; match: string},
  body: SaveRequest,
): Answer<SegmentResponse> {
  return call(pathOfSegment(work, id), {method: 'PUT', match, body})
}

export function postCheck(
  work: Work,
  body: CheckRequest,
  signal: AbortSignal,
): Answer<CheckResponse> {
  return call(pathOfWork(work, 'check'), {body, signal})
}

export function postBatch(work: Work, body: BatchRequest): Answer<BatchResponse> {
  return call(pathOfWork(work, 'batch'), {body})
}

export function postTranslate(work: Work, body: TranslateRequest): Answer<Job> {
  return call(pathOfWork(work, 'translate'), {body})
}

export function postBuild(work: Work, body: BuildRequest): Answer<BuildResponse> {
  return call(pathOfWork(work, 'build'), {body})
}

export function getSuggestions(
  work: Work,
  id: string,
  signal: AbortSignal,
): Answer<SuggestionsResponse> {
  return call(pathOfSegment(work, id, 'suggestions'), {signal})
}

export function getHistory(work: Work, id: string, signal: AbortSignal): Answer<HistoryResponse> {
  return call(pathOfSegment(work, id, 'history'), {signal})
}

/** What is done to one segment as it is known, beside saving its text. */
export interface SegmentActs {
  readonly restore: {readonly body: RestoreRequest; readonly answer: SegmentResponse}
  readonly join: {readonly body: JoinRequest; readonly answer: SegmentsResponse}
  readonly split: {readonly body: SplitRequest; readonly answer: SegmentsResponse}
  readonly waive: {readonly body: WaiveRequest; readonly answer: SegmentResponse}
}

export function postAct<Act extends keyof SegmentActs>(
  work: Work,
  {id, match, act}: {id: string; match: string; act: Act},
  body: SegmentActs[Act]['body'],
): Answer<SegmentActs[Act]['answer']> {
  return call(pathOfSegment(work, id, act), {match, body})
}

export function putComments(
  work: Work,
  {id, match}: {id: string; match: string},
  comments: readonly string[],
): Answer<SegmentResponse> {
  return call(pathOfSegment(work, id, 'comments'), {method: 'PUT', match, body: {comments}})
}

export function postMachine(work: Work, id: string): Answer<MachineSuggestion> {
  return call(pathOfSegment(work, id, 'machine'), {body: {}})
}

export function getJob(id: string): Answer<Job> {
  return call(pathTo('jobs', id))
}

export function stopJob(id: string): Answer<Job> {
  return call(pathTo('jobs', id), {method: 'DELETE', body: {}})
}

export function getGlossary(query: string, offset: number): Answer<GlossaryPage> {
  const search = new URLSearchParams({query, offset: String(offset), limit: '50'})
  return call(`/glossary?${search}`)
}

export function postConcept(body: NewConcept): Answer<ConceptResponse> {
  return call('/glossary', {body})
}

export function putConcept(
  {id, match}: {id: string; match: string},
  body: ConceptEdit,
): Answer<ConceptResponse> {
  return call(pathTo('glossary', id), {method: 'PUT', match, body})
}
