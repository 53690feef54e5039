import type {Nodes} from 'mdast'
import {readDirective} from './directives.ts'

/** What stands before and above a block: headings, notes and directives. Fed with every block in document order. */
export class Surroundings {
  readonly #headings: string[] = []
  #notes: string[] = []
  #skipping: 'no' | 'next' | 'until-end' = 'no'
  /** Depth of the block that is being skipped with all it holds. */
  #skippedDepth: number | undefined

  /** Takes note of a block; returns whether its text is left as it is. */
  enter(node: Nodes, depth: number): boolean {
    if (this.#skippedDepth !== undefined && depth > this.#skippedDepth) return true
    this.#skippedDepth = undefined
    const directive = node.type === 'html' ? readDirective(node.value) : undefined
    if (directive?.type === 'note') this.#notes.push(directive.text)
    else if (directive?.type === 'skip') this.#skipping = 'next'
    else if (directive?.type === 'skip-start') this.#skipping = 'until-end'
    else if (directive?.type === 'skip-end') this.#skipping = 'no'
    if (directive || this.#skipping === 'no' || node.type === 'root') return false
    if (this.#skipping === 'next') this.#skipping = 'no'
    this.#skippedDepth = depth
    return true
  }

  /** The headings above, outermost first, joined by ` > `. */
  get heading(): string {
    return this.#headings.filter(Boolean).join(' > ')
  }

  /** A heading begins: those of its depth and below are no longer above what follows. */
  enterHeading(depth: number): void {
    this.#headings.length = Math.min(this.#headings.length, depth - 1)
  }

  /** What follows stands under this heading. */
  leaveHeading(depth: number, text: string): void {
    for (let above = this.#headings.length; above < depth - 1; above++) this.#headings.push('')
    this.#headings[depth - 1] = text
  }

  /** The notes for the unit that comes now; they are used up. */
  takeNotes(): readonly string[] {
    const notes = this.#notes
    this.#notes = []
    return notes
  }
}
