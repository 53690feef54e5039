import {type Signal, signal} from '@preact/signals'
import type {Finding} from '../../../model/finding.ts'
import type {EditorSegment, LanguageInfo} from '../../api.ts'
import {grow} from '../field/grow.ts'
import {replaceText} from '../field/insert-text.ts'
import type {KeptText, KeptTexts} from '../save/kept-texts.ts'
import {type Answer, Saver, type Standing} from '../save/saver.ts'
import {putSegment, type Work} from '../server/calls.ts'
import {checkSoon} from './check-row.ts'
import {isComposing, whenComposed} from './composition.ts'
import {reviewer} from './person.ts'

/** One sentence on the page: what the server holds, what stands in its field, and what brings the one to the other. */
export interface Row {
  readonly id: string
  readonly work: Work
  readonly languages: Languages
  /** As the server holds it. */
  readonly segment: Signal<EditorSegment>
  /** As it stands in the field. */
  readonly text: Signal<string>
  readonly standing: Signal<Standing>
  /** The other text of a conflict. */
  readonly theirs: Signal<EditorSegment | undefined>
  /** Why the server did not take the text. */
  readonly refusal: Signal<string>
  readonly findings: Signal<readonly Finding[]>
  /** An unsent text of an earlier visit. */
  readonly offered: Signal<KeptText | undefined>
  readonly saver: Saver<EditorSegment>
  /** 1-based, in document order. */
  number: number
  /** While it is on the page. */
  field: HTMLTextAreaElement | undefined
  /** Whether somebody has typed in the field as it stands on the page. */
  isTouched: boolean
}

/** What a statement is translated from and into. */
export interface Languages {
  readonly source: LanguageInfo
  readonly target: LanguageInfo
}

/** Where a row belongs. */
export interface RowPlace {
  readonly work: Work
  readonly languages: Languages
  readonly kept: KeptTexts
  readonly number: number
}

/** Makes the row of a segment. */
export function createRow(first: EditorSegment, {work, languages, kept, number}: RowPlace): Row {
  const saver: Saver<EditorSegment> = new Saver(
    {
      send: (text, {etag, wish}) => send(work, {id: first.id, match: etag}, text, wish),
      keep: (text, base) => kept.keep(first.id, text, base),
      forget: () => kept.forget(first.id),
      wait(ms, then) {
        const timer = setTimeout(then, ms)
        return () => clearTimeout(timer)
      },
      replace: (text) => showText(row, text),
      show(standing, {held, theirs, message = ''}) {
        row.segment.value = held
        row.standing.value = standing
        row.theirs.value = theirs
        row.refusal.value = message
        if (standing !== 'saved') return
        if (held.findings) row.findings.value = held.findings
        else checkSoon(row)
      },
    },
    first,
  )
  const row: Row = {
    id: first.id,
    work,
    languages,
    number,
    segment: signal(first),
    text: signal(first.target),
    standing: signal('saved'),
    theirs: signal(undefined),
    refusal: signal(''),
    findings: signal(first.findings ?? []),
    offered: signal(undefined),
    saver,
    field: undefined,
    isTouched: false,
  }
  return row
}

async function send(
  work: Work,
  at: {id: string; match: string},
  target: string,
  wish: Readonly<Record<string, unknown>>,
): Promise<Answer<EditorSegment>> {
  const state = wish.state === 'translated' ? 'translated' : 'draft'
  const by = reviewer.peek()
  const result = await putSegment(work, at, {target, state, ...(by && {by})})
  if (result.ok) return {type: 'saved', current: result.body.segment}
  if (result.status === 412 && hasCurrent(result.body))
    return {type: 'conflict', current: result.body.current}
  // Nobody there, or busy for the moment: the text is kept and sent again.
  if (result.status === 0 || result.status >= 500 || result.status === 429) return {type: 'offline'}
  return {type: 'refused', message: result.fault}
}

function hasCurrent(body: unknown): body is {current: EditorSegment} {
  return typeof body === 'object' && body !== null && 'current' in body
}

/**
 * Shows a text that the person at the page did not type. A field somebody typed in gets it as an edit that can be undone,
 * and never in the middle of a composition.
 */
function showText(row: Row, text: string): void {
  row.text.value = text
  const {field} = row
  if (!field || field.value === text) return
  if (!row.isTouched) {
    field.value = text
    grow(field)
    return
  }
  if (isComposing()) {
    whenComposed(() => showText(row, row.text.peek()))
    return
  }
  const active = document.activeElement
  replaceText(field, text)
  if (active instanceof HTMLElement && active !== field) active.focus({preventScroll: true})
}
