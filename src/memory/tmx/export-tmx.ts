import type {MemoryUnit} from '../../model/memory.ts'
import {escapeXml, fitsXml, xmlJson} from '../../xml/xml-text.ts'
import {jsonSuffix, ownTool} from './translation-unit.ts'
import {writeSegment} from './write-segment.ts'

/** What the header of a TMX file says. */
export interface ExportTmxHeader {
  /** BCP 47, or `*all*` where units have different ones. */
  readonly sourceLanguage: string
  /** Version of this program. */
  readonly version: string
}

/** Characters that are encoded at once: until then all the small texts that they are made of are kept. */
const PIECE = 16_384

/**
 * A memory as TMX 1.4b in UTF-8, in pieces, a `tu` a unit in their order. Laws: equal units give equal bytes; `importTmx` of
 * them gives the units again, with codes that mean the same. What TMX has no place for stands in properties `x-…`.
 * Without a DOCTYPE, so that no tool goes looking for its file.
 */
export async function* exportTmx(
  units: Iterable<MemoryUnit> | AsyncIterable<MemoryUnit>,
  header: ExportTmxHeader,
): AsyncGenerator<Uint8Array, void, void> {
  let text = writeHeader(header)
  for await (const unit of units) {
    text += writeUnit(unit)
    if (text.length < PIECE) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(`${text}  </body>\n</tmx>\n`)
}

function writeHeader({sourceLanguage, version}: ExportTmxHeader): string {
  const attributes = [
    ['creationtool', ownTool],
    ['creationtoolversion', version],
    ['segtype', 'sentence'],
    ['o-tmf', ownTool],
    ['adminlang', 'en'],
    ['srclang', sourceLanguage],
    ['datatype', 'plaintext'],
  ].map(([name, value = '']) => ` ${name}="${escapeXml(value)}"`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `  <header${attributes.join('')}/>`,
    '  <body>\n',
  ].join('\n')
}

function writeUnit(unit: MemoryUnit): string {
  const {sourceLanguage, language, source, target, state, origin, document} = unit
  const date = /^\d{4}-\d{2}-\d{2}$/.test(unit.date ?? '') ? unit.date?.replaceAll('-', '') : ''
  const changed = date ? ` changedate="${date}T000000Z"` : ''
  return [
    `    <tu srclang="${escapeXml(sourceLanguage)}"${changed}>`,
    writeProp('x-state', state),
    writeProp('x-origin', origin),
    writeProp('x-document', document),
    writeProp('x-previous', unit.previous),
    writeProp('x-next', unit.next),
    writeVariant(sourceLanguage, source),
    writeVariant(language, target),
    '    </tu>\n',
  ]
    .filter(Boolean)
    .join('\n')
}

/** A property; as a JSON string where XML cannot hold its characters. Nothing where there is no value. */
function writeProp(type: string, value: string | undefined): string {
  if (value === undefined) return ''
  const [name, text] = fitsXml(value) ? [type, value] : [type + jsonSuffix, xmlJson(value)]
  return `      <prop type="${name}">${escapeXml(text)}</prop>`
}

function writeVariant(language: string, coded: string): string {
  return `      <tuv xml:lang="${escapeXml(language)}"><seg>${writeSegment(coded)}</seg></tuv>`
}
