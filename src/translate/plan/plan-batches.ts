import type {Engine, TermHint} from '../engine.ts'
import type {Batch, BatchText} from './batch.ts'
import {readableText, textWire} from './text-wire.ts'

/** A segment of a statement, whether or not it is to be translated: the others are its context. */
export interface PlanSegment {
  readonly id: string
  /** Coded text. */
  readonly source: string
  /** Plain text of the headings above, as `Segment.heading`. */
  readonly heading: string
  /** Whether it continues the paragraph of the segment before. */
  readonly continued: boolean
  /** Whether an engine has to translate it. */
  readonly isWanted: boolean
  /** What translators are told about it, but for the description of its codes. */
  readonly notes: readonly string[]
  /** As `BatchText.remarks`. Default none. */
  readonly remarks?: readonly string[]
  /** As `BatchText.literals`. Default none. */
  readonly literals?: Readonly<Record<number, string>>
}

/** What a plan depends on beside the segments. */
export interface PlanOptions {
  readonly engine: Pick<Engine, 'limits' | 'sizeOf'>
  readonly statement: string
  /** BCP 47. */
  readonly sourceLanguage: string
  /** BCP 47. */
  readonly language: string
  /** Concepts that occur in a plain text of the source language, with their terms in `language`. */
  readonly hintsFor: (text: string) => readonly TermHint[]
  /** As `Batch.settings`. Default none. */
  readonly settings?: string
}

/** UTF-16 units of context for a call, at most: as much as models read with profit, and a page of a statement. */
const MOST_CONTEXT = 3000

/**
 * Groups the segments of a statement that want a translation into calls that are within the engine's limits. Laws: each
 * wanted segment is in one batch, in document order; a paragraph is in one call if it fits into one; whatever else is
 * wanted, the same segment has the same own context and terms, so that its answer is found again.
 */
export function planBatches(segments: readonly PlanSegment[], options: PlanOptions): Batch[] {
  const batches: Batch[] = []
  let open = new OpenBatch(options)
  const close = () => {
    if (open.texts.length > 0) batches.push(open.batch())
    open = new OpenBatch(options)
  }
  for (const paragraph of paragraphsOf(segments)) {
    const context = paragraph.map(readable).join(' ')
    const heading = paragraph[0]?.heading ?? ''
    const texts = paragraph.flatMap((segment) =>
      segment.isWanted ? [textOf(segment, {heading, paragraph: context}, options)] : [],
    )
    if (texts.length === 0) continue
    if (!open.takes(texts, context) && new OpenBatch(options).takes(texts, context)) close()
    for (const text of texts) {
      if (!open.takes([text], context)) close()
      open.add(text, {heading, paragraph: context})
    }
  }
  close()
  return batches
}

/** Segments by paragraph. */
function paragraphsOf(segments: readonly PlanSegment[]): PlanSegment[][] {
  const paragraphs: PlanSegment[][] = []
  for (const segment of segments) {
    const last = paragraphs.at(-1)
    if (segment.continued && last) last.push(segment)
    else paragraphs.push([segment])
  }
  return paragraphs
}

/** A segment as readers see it. */
function readable({source, literals = {}}: PlanSegment): string {
  return readableText(source, literals)
}

/** What stands around a text. */
interface Surroundings {
  readonly heading: string
  readonly paragraph: string
}

/** A segment as a text of a batch. */
function textOf(segment: PlanSegment, around: Surroundings, {hintsFor}: PlanOptions): BatchText {
  const {id, source, notes, remarks = [], literals = {}} = segment
  const own = readable(segment)
  const paragraph = windowAround(own, around.paragraph)
  const context = around.heading === '' ? paragraph : `${around.heading}\n${paragraph}`
  return {id, source, notes, remarks, literals, context, terms: hintsFor(own)}
}

/** The part of a paragraph around a text, if the whole is too long. */
function windowAround(text: string, paragraph: string): string {
  if (paragraph.length <= MOST_CONTEXT) return paragraph
  const middle = paragraph.indexOf(text) + text.length / 2
  const start = Math.max(0, Math.min(middle - MOST_CONTEXT / 2, paragraph.length - MOST_CONTEXT))
  const part = paragraph.slice(start, start + MOST_CONTEXT)
  return part.replace(/^\S{0,40}\s|\s\S{0,40}$/g, '').toWellFormed()
}

/** A batch while it is filled. Mutable. */
class OpenBatch {
  readonly texts: BatchText[] = []
  private size = 0
  private readonly paragraphs: Surroundings[] = []
  private readonly options: PlanOptions

  constructor(options: PlanOptions) {
    this.options = options
  }

  /** Whether there is room for texts of a paragraph; in an empty batch there is room for any one text. */
  takes(texts: readonly BatchText[], paragraph: string): boolean {
    const {engine} = this.options
    const count = this.texts.length + texts.length
    if (count === 1) return true
    const isNew = this.paragraphs.at(-1)?.paragraph !== paragraph
    const context = isNew ? this.context(paragraph) : ''
    return (
      count <= engine.limits.texts &&
      this.size + texts.reduce((sum, text) => sum + this.sizeOf(text), 0) <= engine.limits.size &&
      (this.texts.length === 0 || context.length <= MOST_CONTEXT)
    )
  }

  add(text: BatchText, around: Surroundings): void {
    this.texts.push(text)
    this.size += this.sizeOf(text)
    if (this.paragraphs.at(-1)?.paragraph !== around.paragraph) this.paragraphs.push(around)
  }

  batch(): Batch {
    const {statement, sourceLanguage, language, settings = ''} = this.options
    const [first] = this.texts
    const context = this.paragraphs.length === 1 ? (first?.context ?? '') : this.context('')
    return {statement, sourceLanguage, language, settings, texts: this.texts, context}
  }

  private sizeOf({source, notes}: BatchText): number {
    return this.options.engine.sizeOf({wire: textWire(source)?.wire ?? '', notes})
  }

  /** Headings and paragraphs so far and one more; a heading once, where it changes. */
  private context(more: string): string {
    const written = this.paragraphs.map(({heading, paragraph}, index) =>
      heading === '' || heading === this.paragraphs[index - 1]?.heading
        ? paragraph
        : `${heading}\n${paragraph}`,
    )
    return [...written, ...(more === '' ? [] : [more])].join('\n\n')
  }
}
