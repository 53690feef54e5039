import {retouchTarget} from '../catalog/change-entry.ts'
import {isJoined} from '../catalog/entry-state.ts'
import {readWaivers} from '../catalog/waivers.ts'
import {checks} from '../check/check-list.ts'
import {entryContexts} from '../check/entry-contexts.ts'
import {fixTarget} from '../check/fix-target.ts'
import {checkSource, fixSource} from '../check/source/check-source.ts'
import type {Catalog} from '../model/catalog.ts'
import type {Settings} from '../model/settings.ts'
import type {ReadStatement} from './read-statement.ts'

/** A catalog after everything in it was repaired that is certain. */
export interface FixedCatalog {
  /** The same object where nothing was to do. */
  readonly catalog: Catalog
  /** For each target that was changed, the checks that did. */
  readonly fixed: readonly {readonly segment: string; readonly rules: readonly string[]}[]
  /** Ids of segments that were left because somebody vouches for them as they are. */
  readonly reviewed: readonly string[]
}

/**
 * Repairs the targets of a catalog where that is certain: spaces, quotation marks, separators, NFC. Checks that are off,
 * or waived on an entry, repair nothing there. A reviewed target stays as its reviewer saw it. Law: fixing a fixed catalog
 * changes nothing.
 */
export function fixLanguage(
  read: ReadStatement,
  catalog: Catalog,
  {sourceLanguage, checks: severities}: Settings,
): FixedCatalog {
  const running = checks.filter(({id, fix}) => fix && severities[id] !== 'off')
  const fixed: {segment: string; rules: readonly string[]}[] = []
  const reviewed: string[] = []
  const entries = entryContexts({catalog, segments: read.segments, sourceLanguage}).map(
    (context) => {
      const {entry, state} = context
      if (entry.target === '' || isJoined(entry)) return entry
      const waived = new Set(readWaivers(entry).map(({rule}) => rule))
      const {target, rules} = fixTarget(
        context,
        running.filter(({id}) => !waived.has(id)),
      )
      if (target === entry.target) return entry
      if (state === 'reviewed') {
        reviewed.push(entry.id)
        return entry
      }
      fixed.push({segment: entry.id, rules})
      return retouchTarget(entry, target)
    },
  )
  return {catalog: fixed.length > 0 ? {...catalog, entries} : catalog, fixed, reviewed}
}

/** A statement's text with the repairs of its own faults that are certain, and the rules that made them. */
export function fixStatement(
  read: ReadStatement,
  file: string,
  {sourceLanguage, checks: severities}: Settings,
): {readonly text: string; readonly rules: readonly string[]} {
  const {statement, segments} = read
  const found = checkSource({
    statement,
    segments,
    language: sourceLanguage,
    concepts: [],
    file,
  }).filter(({rule, fix}) => fix && severities[rule] !== 'off')
  return {text: fixSource(statement.text, found), rules: found.map(({rule}) => rule)}
}
