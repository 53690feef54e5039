/*
 * The stages of broadside as pure functions, for programs that want them without the command line. Read `pipeline.ts` for
 * the order in which they are used.
 */

export {setTarget, signEntry, unsignEntry} from './catalog/change-entry.ts'
export {createCatalog} from './catalog/create-catalog.ts'
export {isJoined, isMachineOwned, isStale, stateOf} from './catalog/entry-state.ts'
export {parseCatalog} from './catalog/parse-catalog.ts'
export {serializeCatalog} from './catalog/serialize-catalog.ts'
export {readSuggestion, type Suggestion, suggest} from './catalog/suggestion.ts'
export {type SyncResult, syncCatalog} from './catalog/sync-catalog.ts'
export type {SyncCounts} from './catalog/sync-counts.ts'
export {addWaiver} from './catalog/waivers.ts'
export {type RunChecksInput, runChecks} from './check/run-checks.ts'
export {type AssembleInput, assembleEdition, type Edition} from './edition/assemble-edition.ts'
export type {EditionCounts} from './edition/edition-counts.ts'
export {type CheckTermsInput, checkTerms} from './glossary/check-terms.ts'
export {findTerms} from './glossary/find-terms.ts'
export {type GlossaryFile, lintGlossary} from './glossary/lint-glossary.ts'
export {parseGlossary} from './glossary/parse-glossary.ts'
export type {Catalog, Entry, Origin, Review, State, Waiver} from './model/catalog.ts'
export type {Finding, Severity} from './model/finding.ts'
export type {Concept, ConceptType, LanguageTerms, TermMatch, TermStatus} from './model/glossary.ts'
export type {MissingPolicy, PublishPolicy, Settings, StalePolicy} from './model/settings.ts'
export type {
  Block,
  Code,
  CodeKind,
  Place,
  Segment,
  Span,
  Statement,
  Token,
  Unit,
} from './model/statement.ts'
export {UserError} from './model/user-error.ts'
export {type CodedToken, encodeText, parseCoded} from './segment/coded-text.ts'
export {type SegmentOptions, segmentStatement} from './segment/segment-statement.ts'
export {splitSentences} from './segment/split-sentences.ts'
export {parseStatement, type StatementOptions} from './statement/parse-statement.ts'
export {type AloneOptions, localizeAlone} from './translate/alone/localize-alone.ts'
export {createEngine, type EngineSurroundings} from './translate/create-engine.ts'
export type {
  Engine,
  EngineReply,
  EngineRequest,
  EngineText,
  TermHint,
} from './translate/engine.ts'
export {EngineError, type EngineFailure} from './translate/engine-error.ts'
export type {AnswerCache, KeptAnswer} from './translate/plan/answer-cache.ts'
export type {Batch, BatchText} from './translate/plan/batch.ts'
export {type Estimate, estimateCost} from './translate/plan/estimate-cost.ts'
export {type PlanOptions, type PlanSegment, planBatches} from './translate/plan/plan-batches.ts'
export type {Outcome} from './translate/run/outcome.ts'
export {
  type TranslateAllOptions,
  type TranslateJob,
  type TranslateSummary,
  translateAll,
} from './translate/run/translate-all.ts'
