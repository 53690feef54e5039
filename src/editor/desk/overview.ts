import {setImmediate} from 'node:timers/promises'
import {parseCatalog} from '../../catalog/parse-catalog.ts'
import {UserError} from '../../model/user-error.ts'
import {findStatements} from '../../project/find-statements.ts'
import {catalogPath} from '../../project/paths.ts'
import {countStates} from '../../project/project-status.ts'
import {readTextIfAny, type TextFile} from '../../project/read-text.ts'
import type {Amount, Progress, StatementInfo} from '../api.ts'
import {titleOf} from '../view/view-document.ts'
import type {Desk} from './desk.ts'

/** State of a desk: the progress of catalogs as they were read. */
const known = new WeakMap<Desk, Map<string, {readonly text: string; readonly progress: Progress}>>()

/** Progress of every statement in every language. Lets others work between two statements. */
export async function readOverview(desk: Desk): Promise<StatementInfo[]> {
  const infos: StatementInfo[] = []
  for (const name of findStatements(desk.root)) {
    infos.push(viewStatement(desk, name))
    await setImmediate()
  }
  return infos
}

function viewStatement(desk: Desk, name: string): StatementInfo {
  const {languages} = desk.settings
  try {
    const title = titleOf(desk.documents.statement(name))
    return {name, title, progress: languages.map((language) => progressOf(desk, name, language))}
  } catch (error) {
    return {name, title: name, progress: [], error: describe(error)}
  }
}

/** How far a catalog is; one that is not there is as a sync would make it. */
function progressOf(desk: Desk, statement: string, language: string): Progress {
  try {
    const file = readTextIfAny(desk.root, catalogPath(language, statement), 'catalog')
    if (file) return remembered(desk, {statement, language, file})
    return {language, ...countStates(desk.documents.open(statement, language).catalog.entries)}
  } catch (error) {
    return {language, total: none, states: noStates, error: describe(error)}
  }
}

/** The progress of a catalog, counted once for each of its contents. */
function remembered(
  desk: Desk,
  {statement, language, file}: {statement: string; language: string; file: TextFile},
): Progress {
  const kept = known.get(desk) ?? new Map()
  known.set(desk, kept)
  const key = `${statement}\0${language}`
  const old = kept.get(key)
  if (old?.text === file.text) return old.progress
  const {entries} = parseCatalog(file.text, {statement, language})
  const progress = {language, ...countStates(entries)}
  kept.set(key, {text: file.text, progress})
  return progress
}

function describe(error: unknown): string {
  if (error instanceof UserError) return `${error.message} → ${error.advice}`
  throw error
}

const none: Amount = {segments: 0, words: 0}
const noStates = {
  untranslated: none,
  machine: none,
  draft: none,
  stale: none,
  translated: none,
  reviewed: none,
}
