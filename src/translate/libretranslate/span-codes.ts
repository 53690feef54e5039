import type {EngineText} from '../engine.ts'

/** A code as it goes to the service and as it comes back, however it is quoted and spaced by then. */
const SPAN = /<\s*(\/?)\s*span\b(?:\s+id\s*=\s*["']?([gx])(\d+)["']?)?\s*(\/?)\s*>/giu

/** Text that shows an entity to its readers: `&amp;lt;` on the wire. */
const SHOWN_ENTITY = /&amp;(?:#\d+|#x[\da-f]+|\w+);/i

/** What may be left of an escaped character. */
const ENTITY = /&(?:amp|lt|gt|quot|apos|#39|#x27|nbsp|#160);/gi
const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&nbsp;': '\u{A0}',
  '&#160;': '\u{A0}',
}

/**
 * A text with its codes as HTML that LibreTranslate keeps apart from text: `<span id="g1">…</span>` and
 * `<span id="x2"></span>`. Its parser drops elements it does not know.
 */
export function toSpans({wire}: EngineText): string {
  return wire.replaceAll(
    /<(\/?)([gx])(\d+)(\/?)>/g,
    (_, slash: string, kind: string, id: string, empty: string) => {
      if (slash) return '</span>'
      return empty ? `<span id="${kind}${id}"></span>` : `<span id="${kind}${id}">`
    },
  )
}

/**
 * The wire form of an answer. Law: without damage it undoes `toSpans`; what is damaged is not mended, and a span that belongs
 * to no code stays in the text as it is, so that whoever verifies the codes refuses it.
 *
 * The service decodes all entities after it has translated, so that outside of spans everything is text. Versions before
 * 1.3 did not; entities are decoded here for them, unless the source shows some to its readers.
 */
export function fromSpans(html: string, {wire}: EngineText): string {
  const isLiteral = SHOWN_ENTITY.test(wire)
  const open: string[] = []
  let result = ''
  let end = 0
  for (const match of html.matchAll(SPAN)) {
    result += escaped(html.slice(end, match.index), isLiteral) + codeOf(match, open)
    end = match.index + match[0].length
  }
  const whole = result + escaped(html.slice(end), isLiteral)
  return whole.replaceAll(/<(x\d+)><\/\1>/g, '<$1/>')
}

/** One span as a code; `open` holds the codes that are not closed yet, and is changed. */
function codeOf([span, slash, kind, id, empty]: RegExpExecArray, open: string[]): string {
  if (slash) {
    const name = open.pop()
    return name === undefined ? span : `</${name}>`
  }
  if (kind === undefined) return span
  const name = kind.toLowerCase() + id
  if (empty) return `<${name}/>`
  open.push(name)
  return `<${name}>`
}

/** Text as XML. */
function escaped(text: string, isLiteral: boolean): string {
  const plain = isLiteral
    ? text
    : text.replaceAll(ENTITY, (entity) => CHARACTERS[entity.toLowerCase()] ?? entity)
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
