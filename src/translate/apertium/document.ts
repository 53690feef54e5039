import type {EngineReply, EngineText} from '../engine.ts'

/**
 * Texts as one HTML document, a paragraph each, so that a call of the program or the service is one for all of them. Codes
 * stay as they are: of elements it does not know Apertium moves words around, never the elements, while `<span>` and `<b>`
 * come back doubled in one of ten. An asterisk, which marks unknown words there, travels as an element too.
 */
export function toDocument(texts: readonly EngineText[]): string {
  return texts.map(({wire}) => `<p>${wire.replaceAll('*', '<z/>')}</p>\n`).join('')
}

/** The texts of a translated document, undefined where it has other paragraphs than the one that was sent. */
export function fromDocument(
  html: string,
  texts: readonly EngineText[],
): readonly EngineReply[] | undefined {
  const paragraphs = html.trim().split(/<\/p>\s*/)
  const isWhole = paragraphs.length === texts.length + 1 && paragraphs.pop() === ''
  if (!isWhole || !paragraphs.every((paragraph) => paragraph.startsWith('<p>'))) return undefined
  const replies = paragraphs.map((paragraph) => paragraph.slice('<p>'.length))
  const isBroken = replies.some(
    (wire, index) =>
      wire.includes('<p>') || (wire.trim() === '' && texts[index]?.wire.trim() !== ''),
  )
  if (isBroken) return undefined
  return replies.map((wire) => ({wire: wire.replaceAll(/<z\s*\/>/g, '*')}))
}
