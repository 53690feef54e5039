import {SaxesParser, type SaxesTagNS} from 'saxes'

/** An element as an XML reader meets it. */
export interface ReadElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** What an XML reader meets: elements in order and all text. Throws what is not well-formed or has an undeclared prefix. */
export function readXml(xml: string): {readonly elements: ReadElement[]; readonly text: string} {
  const elements: ReadElement[] = []
  let text = ''
  const parser = new SaxesParser({xmlns: true})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}: SaxesTagNS) => {
    const values = Object.entries(attributes).map(([key, {value}]) => [key, value] as const)
    elements.push({name, attributes: Object.fromEntries(values)})
  })
  parser.on('text', (piece) => {
    text += piece
  })
  parser.write(xml).close()
  return {elements, text}
}
