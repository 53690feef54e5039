/*
 * What the editor's server and its page say to each other: JSON in UTF-8, all under `/api`.
 *
 *   GET    /api/project                                         ProjectInfo
 *   GET    /api/ui/{ui language}.json                           UiTexts; `auto` for what the browser asks for
 *   GET    /api/events?window=                                  EditorEvent, as server-sent events (`data:` lines)
 *   PUT    /api/windows/{window}                                PresenceRequest → {}: where a window that listens is
 *   DELETE /api/windows/{window}                                {}: it is at no statement
 *   GET    /api/statements/{s}/{lang}                           StatementDocument
 *   POST   /api/statements/{s}/{lang}/check                     CheckRequest → CheckResponse
 *   POST   /api/statements/{s}/{lang}/batch                     BatchRequest → BatchResponse
 *   POST   /api/statements/{s}/{lang}/translate                 TranslateRequest → 202 Job
 *   POST   /api/statements/{s}/{lang}/build                     BuildRequest → BuildResponse
 *   GET    /api/statements/{s}/{lang}/preview                   the edition as HTML; `?segment=ID#segment` scrolls there
 *   GET    /api/statements/{s}/{lang}/segments/{id}             SegmentResponse
 *   PUT    /api/statements/{s}/{lang}/segments/{id}             SaveRequest → SegmentResponse       If-Match
 *   GET    /api/statements/{s}/{lang}/segments/{id}/suggestions SuggestionsResponse
 *   POST   /api/statements/{s}/{lang}/segments/{id}/machine     {} → MachineSuggestion: asks the engine
 *   GET    /api/statements/{s}/{lang}/segments/{id}/history     HistoryResponse
 *   POST   /api/statements/{s}/{lang}/segments/{id}/restore     RestoreRequest → SegmentResponse    If-Match
 *   POST   /api/statements/{s}/{lang}/segments/{id}/join        JoinRequest → SegmentsResponse      If-Match
 *   POST   /api/statements/{s}/{lang}/segments/{id}/split       SplitRequest → SegmentsResponse     If-Match
 *   POST   /api/statements/{s}/{lang}/segments/{id}/waive       WaiveRequest → SegmentResponse      If-Match
 *   PUT    /api/statements/{s}/{lang}/segments/{id}/comments    CommentsRequest → SegmentResponse   If-Match
 *   GET    /api/jobs/{id}                                       Job
 *   DELETE /api/jobs/{id}                                       Job, told to stop
 *   GET    /api/glossary?query=&language=&offset=&limit=        GlossaryPage
 *   POST   /api/glossary                                        NewConcept → ConceptResponse
 *   GET    /api/glossary/{concept}                              ConceptResponse
 *   PUT    /api/glossary/{concept}                              ConceptEdit → ConceptResponse       If-Match
 *
 * `{s}` is the name of a statement through `encodeURIComponent`: names may hold a slash. `{lang}` is one of the project's
 * languages. What is asked for with If-Match without the header is 428, `*` too; with a tag that is no longer true 412 and
 * `Conflict`. Whatever changes something needs `Content-Type: application/json` and comes from the page's own origin.
 * Anything else that fails has an `ApiError` as its body: 400 no JSON or of another shape, 401 without the cookie that the
 * opened address sets, 403 another origin or host, 404, 409 a file that cannot be read as it is, 413 longer than allowed,
 * 415, 422 what cannot be done or a text that no catalog can hold, 501 not part of this build, 502 the engine failed, 503
 * another command writes to the project (`Retry-After` in seconds: nothing was lost, ask again), 507 the disk refuses.
 */

export type * from './api/document.ts'
export type * from './api/errors.ts'
export type * from './api/glossary.ts'
export type * from './api/history.ts'
export type * from './api/project.ts'
export type * from './api/suggestions.ts'
export type * from './api/work.ts'
