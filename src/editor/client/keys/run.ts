import {insertText} from '../field/insert-text.ts'
import {goTo} from '../router.ts'
import {t} from '../say.ts'
import {insertMissingCode} from '../statement/code-row.tsx'
import {confirm, fill, markDraft, sign} from '../store/acts.ts'
import {announce} from '../store/announce.ts'
import {openDialog} from '../store/dialogs.ts'
import {focusedRow, isReviewing, step} from '../store/focus.ts'
import {help, insertable, insertableTerms} from '../store/help-of-row.ts'
import {openWork} from '../store/open-work.ts'
import type {Row} from '../store/row.ts'
import {areDiffsShown, isPanelOpen} from '../store/view.ts'
import {nextArea} from './areas.ts'
import type {Action} from './key-map.ts'
import {quoteText} from './quote-text.ts'

/** Does what a key or a row of the palette stands for. `digit`: which suggestion or term. */
export function run(action: Action, digit = 1): unknown {
  const general = withoutRow[action]
  if (general) return general()
  const row = focusedRow()
  return row && withRow[action]?.(row, digit)
}

const withoutRow: Partial<Readonly<Record<Action, () => unknown>>> = {
  next: () => step(1, false),
  previous: () => step(-1, false),
  'next-unfinished': () => step(1, true),
  'previous-unfinished': () => step(-1, true),
  save: saveAll,
  'next-area': () => nextArea(1),
  'previous-area': () => nextArea(-1),
  help: () => openDialog({name: 'help'}),
  commands: () => openDialog({name: 'commands'}),
  search: () => document.getElementById('search')?.focus(),
  replace: () => openWork.peek() && openDialog({name: 'replace'}),
  preview: openPreview,
}

const withRow: Partial<Readonly<Record<Action, (row: Row, digit: number) => unknown>>> = {
  confirm: (row) => confirm(row, {stay: false, review: isReviewing.peek()}),
  'confirm-stay': (row) => confirm(row, {stay: true, review: isReviewing.peek()}),
  match: (row, digit) => put(row, insertable(help.peek())[digit - 1], fill),
  term: (row, digit) => put(row, insertableTerms(help.peek())[digit - 1], insertAt),
  code: (row) => insertMissingCode(row) || announce(t('no-missing-code')),
  'copy-source': (row) => fill(row, row.segment.peek().source),
  flag: markDraft,
  review: (row) => sign([row], true),
  history: showHistory,
  diff: () => {
    areDiffsShown.value = !areDiffsShown.peek()
  },
  quote: (row) => insertQuote(row, 0),
  'inner-quote': (row) => insertQuote(row, 1),
  'no-break': (row) => insertAt(row, isFrench() ? '\u202f' : '\u00a0'),
  dash: (row) => insertAt(row, '—'),
  zwj: (row) => insertAt(row, '\u200d'),
  zwnj: (row) => insertAt(row, '\u200c'),
  lrm: (row) => insertAt(row, '\u200e'),
  rlm: (row) => insertAt(row, '\u200f'),
}

function insertAt(row: Row, text: string): void {
  if (row.field) insertText(row.field, text)
}

function put(row: Row, text: string | undefined, how: (row: Row, text: string) => void): void {
  if (text === undefined) announce(t('nothing-there'))
  else how(row, text)
}

/** French sets its marks off with a narrow no-break space. */
function isFrench(): boolean {
  return openWork.peek()?.work.language.split('-')[0] === 'fr'
}

function insertQuote(row: Row, level: 0 | 1): void {
  const quotes = openWork.peek()?.document.language.quotes[level]
  const {field} = row
  if (field && quotes) insertText(field, quoteText(field.value, field.selectionStart, quotes))
}

async function saveAll(): Promise<void> {
  const rows = openWork.peek()?.rows ?? []
  await Promise.all(rows.map((row) => row.saver.flush()))
  const isAll = rows.every(({saver}) => !saver.isUnsent)
  announce(t(isAll ? 'standing-saved' : 'standing-offline'))
}

function openPreview(): void {
  const {work} = openWork.peek() ?? {}
  if (work) goTo({screen: 'preview', ...work}, focusedRow()?.id)
}

function showHistory(): void {
  isPanelOpen.value = true
  setTimeout(() => document.getElementById('history')?.focus())
}
