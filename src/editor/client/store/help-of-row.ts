import {effect, type Signal, signal} from '@preact/signals'
import type {HistoryEntry, SuggestionsResponse, TermHit} from '../../api.ts'
import {t} from '../say.ts'
import {getHistory, getSuggestions} from '../server/calls.ts'
import {glossaryVersion} from './events.ts'
import {focusedId, focusedRow} from './focus.ts'
import {openWork} from './open-work.ts'

/** What is shown beside the row that is worked on. */
export interface Help {
  readonly id: string
  readonly suggestions?: SuggestionsResponse
  readonly history?: readonly HistoryEntry[]
}

export const help: Signal<Help> = signal({id: ''})
const terms = new Map<string, Signal<readonly TermHit[]>>()
/** Ms between the coming of the focus and the question, so that walking through the rows asks nothing. */
const settle = 120

/** Asks for help with the row that has the focus, again when its saved text or the glossary changes. */
export function followFocus(): void {
  effect(() => {
    const id = focusedId.value
    const work = openWork.value?.work
    void glossaryVersion.value
    void focusedRow()?.segment.value.etag
    if (!id || !work) return
    const stop = new AbortController()
    if (help.peek().id !== id) help.value = {id}
    const timer = setTimeout(async () => {
      const [suggestions, history] = await Promise.all([
        getSuggestions(work, id, stop.signal),
        getHistory(work, id, stop.signal),
      ])
      if (stop.signal.aborted) return
      help.value = {
        id,
        ...(suggestions.ok && {suggestions: suggestions.body}),
        ...(history.ok && {history: history.body.entries}),
      }
      if (suggestions.ok) hitsOf(id).value = suggestions.body.terms
    }, settle)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  })
}

function hitsOf(id: string): Signal<readonly TermHit[]> {
  const known = terms.get(id) ?? signal<readonly TermHit[]>([])
  terms.set(id, known)
  return known
}

/** Where terms of the glossary stand in a row's source, once somebody has been there. */
export function termsOf(id: string): {start: number; end: number; title: string}[] {
  return hitsOf(id).value.map(({start, end, use}) => ({
    start,
    end,
    title: t('term-use', {terms: use.join(' · ')}),
  }))
}

/** The texts that may be inserted whole, in the order of their digits: memory first, then machines. */
export function insertable({suggestions}: Help): string[] {
  const {matches = [], machine = []} = suggestions ?? {}
  return [...matches, ...machine].map(({target}) => target)
}

/** The terms that may be inserted, one for each concept. */
export function insertableTerms({suggestions}: Help): string[] {
  return (suggestions?.terms ?? []).flatMap(({use}) => use.slice(0, 1))
}
