import {characterKind, type TmxItem} from './translation-unit.ts'

/** Elements whose text is markup, not words of the segment (TMX 1.4b, content markup). */
const markup = new Set(['bpt', 'ept', 'ph', 'it', 'ut'])

/** Reads what stands in a `seg`. What is in a `sub` belongs to no sentence and is left out. */
export class SegmentReader {
  readonly items: TmxItem[] = []
  /** Elements that are open, innermost last; `seg` itself is none. */
  readonly #open: {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    content: string
    readonly pair: string
  }[] = []
  /** How many `sub` are open. */
  #subs = 0
  #highlights = 0

  /** Begins an element. */
  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const pair = name === 'hi' ? `hi ${this.#highlights++}` : (attributes.i ?? '')
    this.#open.push({name, attributes, content: '', pair})
    if (name === 'sub') this.#subs++
    else if (name === 'hi' && this.#isWords())
      this.items.push({type: 'begin', pair, content: '', ...matchOf(attributes)})
  }

  /** Ends an element; whether it was the `seg`. */
  close(name: string): boolean {
    const element = this.#open.pop()
    if (!element) return true
    if (name === 'sub') this.#subs--
    if (this.#subs > 0 || this.#isInMarkup()) return false
    if (name === 'hi') this.items.push({type: 'end', pair: element.pair, content: ''})
    else if (markup.has(name)) this.#add(element)
    return false
  }

  /** Takes text: words of the segment, or the markup of the element around it. */
  text(text: string): void {
    if (this.#subs > 0) return
    const inner = this.#open.findLast(({name}) => markup.has(name))
    if (inner) inner.content += text
    else this.items.push({type: 'text', value: text})
  }

  /** Adds the item of an element that stands for markup. */
  #add({
    name,
    attributes,
    content,
    pair,
  }: {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly content: string
    readonly pair: string
  }): void {
    const character = attributes.type === characterKind && /^U\+([0-9A-F]{4})$/.exec(content)
    if (character) {
      const value = String.fromCharCode(Number.parseInt(character[1] ?? '', 16))
      this.items.push({type: 'text', value})
      return
    }
    const half = halves[name] ?? (name === 'it' ? halves[attributes.pos ?? ''] : undefined)
    this.items.push({
      type: half ?? 'alone',
      content,
      ...(half && name !== 'it' && {pair}),
      ...matchOf(attributes),
    })
  }

  #isInMarkup(): boolean {
    return this.#open.some(({name}) => markup.has(name))
  }

  #isWords(): boolean {
    return this.#subs === 0 && !this.#isInMarkup()
  }
}

/** Which half of a pair an element is; for `it`, by its `pos`. */
const halves: Readonly<Record<string, 'begin' | 'end'>> = {
  bpt: 'begin',
  ept: 'end',
  begin: 'begin',
  end: 'end',
}

/** What an element says of itself. */
function matchOf({x, type}: Readonly<Record<string, string>>): {match?: string; kind?: string} {
  return {...(x !== undefined && {match: x}), ...(type !== undefined && {kind: type})}
}
