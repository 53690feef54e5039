/*
 * The whole flow, in order. Everything here is a function of its arguments; `project/` reads and writes the files.
 *
 *   source/<statement>.md ─ readStatement ─▶ segments
 *   segments + old PO ─ syncLanguage ─▶ catalog                 translations/<language>/<statement>.po
 *   catalog + memory ─ fillWithoutEngine ─▶ catalog
 *   segments + catalog ─ planLanguage ─▶ batches ─ an engine ─▶ outcomes ─ takeOutcomes ─▶ catalog
 *   segments + catalog ─ checkLanguage ─▶ findings
 *   segments + catalog ─ buildLanguage ─▶ edition               editions/<language>/<statement>.md
 */

export {buildLanguage, buildSource} from './pipeline/build-language.ts'
export {checkLanguage, checkSourceText, usesOf} from './pipeline/check-language.ts'
export {fillWithoutEngine} from './pipeline/fill-without-engine.ts'
export {fixLanguage, fixStatement} from './pipeline/fix-language.ts'
export {planLanguage} from './pipeline/plan-language.ts'
export {type ReadStatement, readStatement} from './pipeline/read-statement.ts'
export {syncLanguage} from './pipeline/sync-language.ts'
export {takeOutcomes} from './pipeline/take-outcomes.ts'
