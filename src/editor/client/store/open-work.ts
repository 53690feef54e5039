import {batch, type Signal, signal} from '@preact/signals'
import type {Finding} from '../../../model/finding.ts'
import type {EditorSegment, Paragraph, StatementDocument} from '../../api.ts'
import {type KeptText, keptTexts} from '../save/kept-texts.ts'
import {getDocument, getSegment, type Work} from '../server/calls.ts'
import {createRow, type Row, type RowPlace} from './row.ts'

/** A paragraph and the rows of its sentences. */
export interface Group {
  readonly index: number
  readonly paragraph: Paragraph
  readonly rows: readonly Row[]
}

/** A statement in a language as the page has it open. */
export interface OpenWork {
  readonly work: Work
  readonly document: StatementDocument
  readonly groups: readonly Group[]
  /** Findings that belong to no sentence. */
  readonly findings: readonly Finding[]
  /** In document order. */
  readonly rows: readonly Row[]
  /** Unsent texts of an earlier visit whose sentences are gone. */
  readonly homeless: ReadonlyMap<string, KeptText>
}

export const openWork: Signal<OpenWork | undefined> = signal(undefined)
/** Why nothing is open. */
export const openFault: Signal<string> = signal('')

let projectName = ''
const rowsById = new Map<string, Row>()

/** The row of a segment of the open work. */
export function rowOf(id: string): Row | undefined {
  return rowsById.get(id)
}

/** Opens a statement in a language, or reads again the one that is open: rows stay, with what is typed in them. */
export async function open(work: Work, project: string): Promise<void> {
  projectName = project
  const result = await getDocument(work)
  const current = openWork.peek()
  const isSame =
    current?.work.statement === work.statement && current.work.language === work.language
  if (!result.ok) {
    if (!isSame || result.status !== 0) openFault.value = result.fault
    return
  }
  if (!isSame) rowsById.clear()
  const kept = keptTexts(localStorage, {project, ...work})
  const unsent = kept.all()
  const languages = {source: result.body.sourceLanguage, target: result.body.language}
  const {rows, groups} = arrange(result.body, (segment, number) =>
    takeRow(segment, {work, languages, kept, number}),
  )
  for (const row of rows) offer(row, unsent.get(row.id))
  const homeless = new Map([...unsent].filter(([id]) => !rowsById.has(id)))
  batch(() => {
    openFault.value = ''
    openWork.value = {
      work,
      document: result.body,
      groups,
      rows,
      homeless,
      findings: result.body.findings,
    }
  })
}

export function close(): void {
  openWork.value = undefined
  openFault.value = ''
  rowsById.clear()
}

/** Drops the unsent text of an earlier visit. */
export function forgetKept(id: string): void {
  const {work, homeless} = openWork.peek() ?? {}
  if (work) keptTexts(localStorage, {project: projectName, ...work}).forget(id)
  const current = openWork.peek()
  if (current && homeless?.has(id)) {
    const rest = new Map([...homeless].filter(([key]) => key !== id))
    openWork.value = {...current, homeless: rest}
  }
}

/** Reads segments again that somebody else changed. */
export async function hearOf(
  work: Work,
  changed: readonly {readonly id: string; readonly etag: string}[],
): Promise<readonly Row[]> {
  const unknown = changed.flatMap(({id, etag}) => {
    const row = rowOf(id)
    return row && row.segment.peek().etag !== etag ? [row] : []
  })
  const heard = await Promise.all(
    unknown.map(async (row) => {
      const result = await getSegment(work, row.id)
      if (result.ok) row.saver.hear(result.body.segment)
      return row
    }),
  )
  return heard
}

/** Shows segments as an answer of the server has them. */
export function adopt(segments: readonly EditorSegment[]): void {
  batch(() => {
    for (const segment of segments) rowOf(segment.id)?.saver.hear(segment)
  })
}

function arrange(
  {paragraphs}: StatementDocument,
  rowFor: (segment: EditorSegment, number: number) => Row,
): {rows: Row[]; groups: Group[]} {
  const rows: Row[] = []
  const groups = paragraphs.map((paragraph, index): Group => {
    const own = paragraph.segments.map((segment, place) => rowFor(segment, rows.length + place + 1))
    rows.push(...own)
    return {index, paragraph, rows: own}
  })
  return {rows, groups}
}

/** The row that is there already, told what the server holds now, or a new one. */
function takeRow(segment: EditorSegment, place: RowPlace): Row {
  const old = rowsById.get(segment.id)
  if (old) {
    old.number = place.number
    old.saver.hear(segment)
    return old
  }
  const row = createRow(segment, place)
  rowsById.set(segment.id, row)
  return row
}

/** Offers a text that was never sent, where it is not what the server holds anyway. */
function offer(row: Row, kept: KeptText | undefined): void {
  if (!kept || row.saver.isUnsent) return
  if (kept.text !== row.segment.peek().target) row.offered.value = kept
}
