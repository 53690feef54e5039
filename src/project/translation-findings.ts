import type {Finding} from '../model/finding.ts'
import type {Concept} from '../model/glossary.ts'
import type {Settings} from '../model/settings.ts'
import {checkLanguage} from '../pipeline/check-language.ts'
import {readStatement} from '../pipeline/read-statement.ts'
import {syncLanguage} from '../pipeline/sync-language.ts'
import {catalogPath, sourcePath} from './paths.ts'
import {readSource} from './read-source.ts'
import {readTextIfAny} from './read-text.ts'

/** The entries of a catalog that a run has changed. */
export interface TouchedCatalog {
  readonly statement: string
  readonly language: string
  /** By id: why the answer could not be used, empty where it was. */
  readonly segments: ReadonlyMap<string, string>
}

/**
 * What `check` will say of what an engine has just made: faults of its targets at error severity, and answers that could not
 * be used. Of the catalog as it is now.
 *
 * @throws UserError as `readText`.
 */
export function translationFindings(
  {statement, language, segments}: TouchedCatalog,
  {
    root,
    settings,
    concepts,
  }: {readonly root: string; readonly settings: Settings; readonly concepts: readonly Concept[]},
): Finding[] {
  const file = catalogPath(language, statement)
  const po = readTextIfAny(root, file, 'catalog')?.text
  const source = {file: sourcePath(statement), text: readSource(root, statement).text}
  const read = readStatement(statement, source.text, settings)
  const {catalog} = syncLanguage(read, language, {po, sourceLanguage: settings.sourceLanguage})
  const found = checkLanguage(read, catalog, {settings, file, source, concepts})
  return found.flatMap((finding): Finding[] => {
    const reason = segments.get(finding.segment ?? '')
    if (reason === undefined) return []
    if (finding.rule === 'machine-broken') return [{...finding, explanation: reason}]
    return finding.severity === 'error' ? [finding] : []
  })
}
