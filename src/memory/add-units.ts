import type {SQLInputValue} from 'node:sqlite'
import {states} from '../catalog/states.ts'
import type {MemoryUnit} from '../model/memory.ts'
import {canonicalText, sourceNumber} from './sources.ts'
import type {Store} from './store.ts'

/** What came of adding units. */
export interface Added {
  readonly added: number
  /** Units without a source, a target or a state, which say nothing. */
  readonly skipped: number
}

/** Texts whose numbers are remembered while units are added: those around a unit come again as its neighbours. */
const mostRemembered = 5_000

const insert = `
  INSERT INTO pair (source, language, state, origin, document, previous, next, date, target)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Adds units, within a transaction. Half characters become U+FFFD, sources are composed; all else stays. */
export function addUnits(store: Store, units: Iterable<MemoryUnit>): Added {
  const statement = store.statement(insert)
  const numberOf = rememberingNumbers(store)
  const name = (text: string): number => store.names.number(text.toWellFormed())
  const result = {added: 0, skipped: 0}
  for (const unit of units) {
    if (unit.source.trim() === '' || unit.target.trim() === '' || unit.state === 'untranslated') {
      result.skipped++
      continue
    }
    const number = (source: string | undefined): SQLInputValue =>
      source === undefined ? null : numberOf(source, unit.sourceLanguage)
    statement.run(
      number(unit.source),
      name(unit.language),
      states.indexOf(unit.state),
      name(unit.origin),
      name(unit.document),
      number(unit.previous),
      number(unit.next),
      unit.date === undefined ? null : name(unit.date),
      unit.target.toWellFormed(),
    )
    result.added++
  }
  store.derived.clear()
  return result
}

/** `sourceNumber`, which remembers the last texts. */
function rememberingNumbers(store: Store): (source: string, tag: string) => number {
  const remembered = new Map<string, number>()
  return (source, tag) => {
    const language = store.names.number(tag.toWellFormed())
    const key = `${language} ${source}`
    const known = remembered.get(key)
    if (known !== undefined) return known
    const number = sourceNumber(store, canonicalText(source), {tag, language})
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(key, number)
    return number
  }
}
