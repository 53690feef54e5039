import {SaxesParser, type SaxesTagPlain} from 'saxes'
import type {ErrorPlace} from '../../model/user-error.ts'
import {SegmentReader} from './read-segment.ts'
import {type TmxFault, tmxError} from './tmx-fault.ts'
import {ownTool, type TmxHeader, type TmxUnit, type TmxVariant} from './translation-unit.ts'

/** Characters without a tag between them, for which a parser has to keep them all. */
const LONGEST_TEXT = 4_000_000
/** Characters of a `tu`. The longest sentences have some thousands. */
const LARGEST_UNIT = 1_000_000
/** Elements within elements: `tmx`, `body`, `tu`, `tuv`, `seg`, and inline ones with `sub` between them. */
const DEEPEST = 64
/** `tuv` elements of a `tu`: twice the languages that the European Union's memories have, and more. */
const MOST_VARIANTS = 500

/** Text without line ends, references, what may be forbidden, and halves of characters. */
const plainText = /^[\t -%'-;=?-\\^-~\u00a0-\u2027\u202a-\ud7ff]*$/

/** Faults after which the parser knows where it is: the `tu` around them is left out, the rest is read. */
const passing =
  /entity|disallowed character\.$|disallowed character in entity name|is disallowed in char data/

/**
 * Reads the text of a TMX file (1.1 to 1.4b) as it comes. `write` takes the next piece, `take` gives the units that are
 * complete, `end` says that nothing follows. Declarations are refused, external files never read, and what is kept in memory
 * is limited.
 */
export class TmxReader {
  header: TmxHeader = {sourceLanguage: '*all*', isOurs: false}
  readonly #file: string
  readonly #parser: SaxesParser<{xmlns: false}>
  #units: TmxUnit[] = []
  #unit: TmxUnit | undefined
  #variant: TmxVariant | undefined
  #segment: SegmentReader | undefined
  /** The property whose text is being read. */
  #prop: {readonly type: string; value: string} | undefined
  #depth = 0
  #unitSize = 0
  #isRootSeen = false
  /** Characters given to the parser. */
  #written = 0
  /** How much of the parser's line it was not given. */
  #passed = {line: 0, length: 0}
  /** Position of the parser at the last event. */
  #lastEvent = 0

  constructor(file: string) {
    this.#file = file
    this.#parser = new SaxesParser({xmlns: false})
    this.#listen()
  }

  /** How far the file has been read. */
  get place(): ErrorPlace {
    const {line, columnIndex, position} = this.#parser
    const passed = this.#passed.line === line ? this.#passed.length : 0
    // Between two pieces the parser counts the last one twice.
    const column = columnIndex + passed - Math.max(0, position - this.#written)
    return {file: this.#file, line, column: Math.max(1, column)}
  }

  /** Takes the next piece of text. Throws `UserError`. */
  write(text: string): void {
    for (let from = 0; from < text.length; ) {
      const end = text.indexOf('>', from) + 1 || text.length
      this.#written += end - from
      this.#parser.write(text.slice(from, end))
      from = this.#takePlainText(text, end)
    }
    if (this.#written - this.#lastEvent > LONGEST_TEXT)
      throw this.#error('too-large', `Unexpected text of more than ${LONGEST_TEXT} characters`)
  }

  /** Ends the file. Throws `UserError` if it is not whole. */
  end(): void {
    if (this.#written === 0) throw this.#error('empty', `Cannot read ${this.#file}: it is empty`)
    if (this.#depth > 0 || !this.#isRootSeen) throw this.#cutOff()
    this.#parser.close()
  }

  /** The units that are complete, each once. */
  take(): TmxUnit[] {
    const units = this.#units
    this.#units = []
    return units
  }

  /**
   * Takes the text up to the next tag past the parser, which looks at each character, if it has just read a tag and there is
   * nothing in the text that it would do anything about. Returns where it is to go on.
   */
  #takePlainText(text: string, from: number): number {
    if (this.#depth === 0 || this.#lastEvent !== this.#written) return from
    const end = text.indexOf('<', from)
    const plain = end > from ? text.slice(from, end) : ''
    if (plain === '' || !plainText.test(plain)) return from
    const {line} = this.#parser
    const before = this.#passed.line === line ? this.#passed.length : 0
    this.#passed = {line, length: before + plain.length}
    this.#addText(plain)
    return end
  }

  #listen(): void {
    const parser = this.#parser
    parser.on('error', (error) => this.#fail(error.message.replace(/^\d+:\d+: /, '')))
    parser.on('doctype', (text) => this.#checkDoctype(text))
    parser.on('opentag', (tag) => this.#open(tag))
    parser.on('closetag', ({name}) => this.#close(name))
    parser.on('text', (text) => this.#addText(text))
    parser.on('cdata', (text) => this.#addText(text))
    for (const name of ['comment', 'processinginstruction'] as const)
      parser.on(name, () => {
        this.#lastEvent = parser.position
      })
  }

  #checkDoctype(text: string): void {
    this.#lastEvent = this.#parser.position
    if (text.replace(/"[^"]*"|'[^']*'/g, '').includes('['))
      throw this.#error('declarations', 'Unexpected declarations in the DOCTYPE, expected none')
  }

  #open({name, attributes}: SaxesTagPlain): void {
    this.#lastEvent = this.#parser.position
    if (!this.#isRootSeen && localName(name) !== 'tmx') throw this.#notTmx(`<${name.slice(0, 40)}>`)
    this.#isRootSeen = true
    this.#depth++
    this.#grow(name.length)
    for (const attribute in attributes) this.#grow(attributes[attribute]?.length ?? 0)
    if (this.#depth > DEEPEST)
      throw this.#error('too-deep', `Unexpected depth of more than ${DEEPEST} elements`)
    if (this.#segment) this.#segment.open(name, attributes)
    else if (name === 'header')
      this.header = {
        sourceLanguage: attributes.srclang ?? '*all*',
        isOurs: attributes.creationtool === ownTool,
      }
    else if (name === 'tu') this.#openUnit(attributes)
    else if (name === 'tuv') this.#openVariant(attributes)
    else if (name === 'seg' && this.#variant) this.#segment = new SegmentReader()
    else if (name === 'prop') this.#prop = {type: attributes.type ?? '', value: ''}
  }

  #openUnit(attributes: Readonly<Record<string, string>>): void {
    this.#unit = {line: this.#parser.line, attributes, props: new Map(), variants: []}
    this.#unitSize = 0
  }

  #openVariant(attributes: Readonly<Record<string, string>>): void {
    const language = attributes['xml:lang'] ?? attributes.lang ?? ''
    this.#variant = {language, items: [], attributes, props: new Map()}
  }

  #close(name: string): void {
    this.#lastEvent = this.#parser.position
    this.#depth--
    if (this.#segment) {
      if (!this.#segment.close(name)) return
      if (this.#variant) this.#variant.items = this.#segment.items
      this.#segment = undefined
    } else if (name === 'prop' && this.#prop) {
      const props = this.#variant?.props ?? this.#unit?.props
      if (!this.#unit?.fault) props?.set(this.#prop.type, this.#prop.value)
      this.#prop = undefined
    } else if (name === 'tuv' && this.#variant) {
      this.#closeVariant(this.#variant)
      this.#variant = undefined
    } else if (name === 'tu' && this.#unit) {
      this.#units.push(this.#unit)
      this.#unit = undefined
    }
  }

  #closeVariant(variant: TmxVariant): void {
    const unit = this.#unit
    if (!unit || unit.fault) return
    if (unit.variants.length < MOST_VARIANTS) unit.variants.push(variant)
    else unit.fault = `more than ${MOST_VARIANTS} languages`
  }

  #addText(text: string): void {
    this.#lastEvent = this.#parser.position
    this.#grow(text.length)
    if (!this.#unit || this.#unit.fault) return
    if (this.#segment) this.#segment.text(text)
    else if (this.#prop) this.#prop.value += text
  }

  /** Counts what a unit holds; one that holds too much is emptied. */
  #grow(size: number): void {
    const unit = this.#unit
    if (!unit) return
    this.#unitSize += size
    if (this.#unitSize <= LARGEST_UNIT) return
    unit.fault ??= `more than ${LARGEST_UNIT} characters`
    unit.variants.length = 0
    this.#segment?.items.splice(0)
  }

  /** What the parser complains of: the end of the reading, or of one unit only. */
  #fail(message: string): void {
    if (this.#unit && passing.test(message)) {
      this.#unit.fault ??= message.replace(/\.$/, '')
      return
    }
    if (!this.#isRootSeen) throw this.#notTmx(message.replace(/\.$/, ''))
    if (/unexpected end|unclosed/i.test(message)) throw this.#cutOff()
    const sentence = message.replace(/\.$/, '')
    throw this.#error('not-well-formed', `Cannot read ${this.#file} as XML: ${sentence}`)
  }

  #notTmx(found: string): Error {
    return this.#error('not-tmx', `Cannot read ${this.#file}: it is not TMX (${found})`)
  }

  #cutOff(): Error {
    const where = this.#isRootSeen ? '</tmx>' : '<tmx>'
    return this.#error('cut-off', `Unexpected end of ${this.#file}, expected ${where}`)
  }

  #error(fault: TmxFault, message: string): Error {
    const isAnywhere = fault === 'empty' || fault === 'not-tmx'
    return tmxError(fault, message, isAnywhere ? {file: this.#file} : this.place)
  }
}

/** A name without its prefix. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
