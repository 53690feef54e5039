import {saveTarget} from '../../catalog/save-target.ts'
import type {Entry} from '../../model/catalog.ts'
import {checkLanguage} from '../../pipeline/check-language.ts'
import {plainError} from '../start-thread.ts'
import type {
  CheckAnswer,
  CheckMessage,
  CheckQuestion,
  CheckSetting,
  UnsavedText,
} from './check-thread.ts'
import {ConceptStore} from './concept-store.ts'
import {entryTag} from './entry-tag.ts'
import {DocumentStore} from './open-document.ts'

/** Answers the questions that come to the thread. */
export function serveChecks(setting: CheckSetting): void {
  const {parentPort} = process.getBuiltinModule('node:worker_threads')
  const answer = createChecker(setting)
  const tell = (message: CheckMessage): void => parentPort?.postMessage(message)
  parentPort?.on('message', (question: CheckQuestion) => {
    answer(question).then(
      (answer) => tell({answer}),
      (error: unknown) => tell({failure: plainError(error)}),
    )
  })
}

/** What answers questions on a project, and keeps what it has read for the next. */
function createChecker({
  root,
  settings,
  version,
}: CheckSetting): (question: CheckQuestion) => Promise<CheckAnswer> {
  const documents = new DocumentStore(root, settings)
  const glossary = new ConceptStore({root, sourceLanguage: settings.sourceLanguage, version})
  return async ({statement, language, texts}) => {
    const concepts = await glossary.readIfAny()
    const {read, catalog, file, source} = documents.open(statement, language)
    const byId = new Map(texts.map((text) => [text.id, text]))
    const entries = catalog.entries.map((entry) => asSaved(entry, byId.get(entry.id)))
    const only = texts.length > 0 && {only: new Set(byId.keys())}
    const options = {settings, concepts, file, source, ...only}
    const found = Map.groupBy(
      checkLanguage(read, {...catalog, entries}, options),
      ({segment}) => segment ?? '',
    )
    return {
      findings: found.get('') ?? [],
      segments: entries
        .filter(({id}) => !only || byId.has(id))
        .map((entry) => ({
          id: entry.id,
          etag: entryTag(entry),
          findings: found.get(entry.id) ?? [],
        })),
    }
  }
}

/** An entry as it would be if a text were saved. */
function asSaved(entry: Entry, text: UnsavedText | undefined): Entry {
  if (!text || (text.state === undefined && text.target === entry.target)) return entry
  return saveTarget(entry, {target: text.target, state: text.state ?? 'draft'})
}
