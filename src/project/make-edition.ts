import type {Edition} from '../edition/assemble-edition.ts'
import type {Finding} from '../model/finding.ts'
import type {PublishPolicy} from '../model/settings.ts'
import {buildLanguage, buildSource} from '../pipeline/build-language.ts'
import type {ReadStatement} from '../pipeline/read-statement.ts'
import {syncLanguage} from '../pipeline/sync-language.ts'
import {type EditionInputs, formatsOf} from './edition-inputs.ts'
import type {JobContext} from './job.ts'
import {catalogPath} from './paths.ts'

/** An edition, not yet written. */
export interface MadeEdition extends Edition {
  /** Whether the policy would have refused it. */
  readonly isDraft: boolean
}

/** What a draft shows: everything there is, the rest in the source language. */
const draftPolicy: PublishPolicy = {require: 'untranslated', stale: 'mark', missing: 'source'}

/** UTF-16 units of the longest statement whose editions keep their trees for pages: twenty of them then take 200 MB. */
const longestKept = 100_000

/** The edition in one language by the policy; where that refuses it and drafts are wanted, one. */
export function makeEdition(
  read: ReadStatement,
  {statement, language, po}: EditionInputs,
  {settings, draft}: Pick<JobContext, 'settings' | 'draft'>,
): MadeEdition {
  const {sourceLanguage} = settings
  if (language === sourceLanguage) return {...buildSource(read), isDraft: false}
  const {catalog} = syncLanguage(read, language, {po, sourceLanguage})
  const isForPage = formatsOf(language, settings).some(({isPage}) => isPage)
  const keeping = {keepsTree: isForPage && read.statement.text.length <= longestKept}
  const edition = buildLanguage(read, catalog, settings, keeping)
  const file = catalogPath(language, statement)
  if (edition.text === undefined && po === undefined)
    return {...edition, isDraft: false, findings: [missingCatalog({statement, language, file})]}
  if (edition.text === undefined && draft) {
    const made = buildLanguage(read, catalog, {...settings, publish: draftPolicy}, keeping)
    return {...placed(made, file), isDraft: true}
  }
  return {...placed(edition, file), isDraft: false}
}

function placed(edition: Edition, file: string): Edition {
  return {...edition, findings: edition.findings.map((finding) => ({...finding, file}))}
}

/** Where there is no catalog, that is the one thing to say, and not that each segment has no target. */
function missingCatalog(about: Pick<Finding, 'statement' | 'language' | 'file'>): Finding {
  const message = 'Unexpected missing catalog, expected one with translations'
  return {rule: 'catalog', severity: 'error', message, ...about}
}
