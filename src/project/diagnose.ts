import {parseCatalog} from '../catalog/parse-catalog.ts'
import {UserError} from '../model/user-error.ts'
import {diagnoseLeaflets} from './diagnose-leaflets.ts'
import {openIndex} from './file-index.ts'
import {findProject} from './find-project.ts'
import {findStatements} from './find-statements.ts'
import {isTooOld, oldestNode} from './node-version.ts'
import {catalogPath} from './paths.ts'
import {readSettings} from './read-settings.ts'
import {readSource} from './read-source.ts'
import {readTextIfAny} from './read-text.ts'
import {syncKey} from './sync-project.ts'

/** One thing that was looked at. */
export interface Diagnosis {
  readonly subject: string
  readonly verdict: 'good' | 'note' | 'bad'
  readonly message: string
  /** What to do. */
  readonly advice?: string
}

/** Looks at everything that commands depend on; `fonts` is the value of `BROADSIDE_FONTS`. Faults are verdicts; nothing throws but bugs. */
export function diagnose(
  cwd: string,
  {version, node, fonts}: {version: string; node: string; fonts?: string | undefined},
): Diagnosis[] {
  const found = [diagnoseNode(node)]
  try {
    const root = findProject(cwd)
    found.push({subject: 'project', verdict: 'good', message: root})
    const settings = readSettings(root)
    const {sourceLanguage, languages} = settings
    found.push({
      subject: 'settings',
      verdict: 'good',
      message: `${sourceLanguage} → ${languages.join(', ')}`,
    })
    const statements = findStatements(root)
    found.push(diagnoseStatements(statements))
    const index = openIndex(root, {version, key: syncKey(settings), languages})
    for (const statement of statements)
      found.push(
        ...diagnoseStatement(root, statement, {languages, isSynced: index.isUnchanged(statement)}),
      )
    found.push(...diagnoseLeaflets(root, statements, {settings, fonts}))
  } catch (error) {
    found.push(badNews('project', error))
  }
  return found
}

function diagnoseNode(node: string): Diagnosis {
  if (!isTooOld(node)) return {subject: 'Node.js', verdict: 'good', message: node}
  const message = `${node} is older than ${oldestNode}`
  return {subject: 'Node.js', verdict: 'bad', message, advice: 'Install a newer Node.js.'}
}

function diagnoseStatements(statements: readonly string[]): Diagnosis {
  if (statements.length > 0)
    return {subject: 'statements', verdict: 'good', message: String(statements.length)}
  return {
    subject: 'statements',
    verdict: 'note',
    message: 'none in source/',
    advice: 'Put a Markdown file into source/.',
  }
}

/** Whether a statement and its catalogs can be read and are in step. */
function diagnoseStatement(
  root: string,
  statement: string,
  {languages, isSynced}: {languages: readonly string[]; isSynced: boolean},
): Diagnosis[] {
  const found: Diagnosis[] = []
  const attempt = (subject: string, work: () => void): void => {
    try {
      work()
    } catch (error) {
      found.push(badNews(subject, error))
    }
  }
  attempt(statement, () => readSource(root, statement))
  for (const language of languages) {
    const path = catalogPath(language, statement)
    attempt(path, () => {
      const po = readTextIfAny(root, path, 'catalog')?.text
      if (po !== undefined) parseCatalog(po, {statement, language})
    })
  }
  if (found.length === 0 && !isSynced)
    found.push({
      subject: statement,
      verdict: 'note',
      message: 'changed since the last sync, or never synced',
      advice: 'Run `broadside sync`.',
    })
  return found
}

function badNews(subject: string, error: unknown): Diagnosis {
  if (!(error instanceof UserError)) throw error
  const {file, line, column} = error.place ?? {}
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return {
    subject,
    verdict: 'bad',
    message: place ? `${error.message} (${place})` : error.message,
    advice: error.advice,
  }
}
