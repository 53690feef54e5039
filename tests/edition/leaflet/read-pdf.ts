import {inflateSync} from 'node:zlib'

/** What a test wants to know of a PDF (ISO 32000-2). */
export interface ReadPdf {
  readonly pages: number
  /** Families that have their outlines in the file, and those without. */
  readonly embedded: readonly string[]
  readonly loose: readonly string[]
  /** Every character that the text of its pages can be copied as. */
  readonly characters: ReadonlySet<string>
  /** The XML that tells title, language and standard. */
  readonly metadata: string
  /** All of it, with its streams inflated, as Latin-1. */
  readonly source: string
}

/** Reads a PDF as Typst writes it. */
export function readPdf(pdf: Uint8Array): ReadPdf {
  const bytes = Buffer.from(pdf)
  const raw = bytes.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n/g)]
    .filter(({index}) => !raw.slice(index - 3, index).endsWith('end'))
    .map(({0: mark, index}) => inflate(bytes, index + mark.length, raw.indexOf('endstream', index)))
  const source = [raw, ...streams].join('\n')
  const descriptors = source.match(/\/Type\s*\/FontDescriptor[\s\S]*?>>/g) ?? []
  const familyOf = (descriptor: string): string =>
    /\/FontName\s*\/(?:[A-Z]{6}\+)?([\w-]+)/.exec(descriptor)?.[1] ?? descriptor
  const isEmbedded = (descriptor: string): boolean => /\/FontFile[23]?\s/.test(descriptor)
  return {
    pages: source.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    embedded: descriptors.filter(isEmbedded).map(familyOf),
    loose: descriptors.filter((descriptor) => !isEmbedded(descriptor)).map(familyOf),
    characters: new Set([...streams.flatMap(mappedCharacters), ...actualTexts(source)]),
    metadata: Buffer.from(
      /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(source)?.[0] ?? '',
      'latin1',
    ).toString(),
    source,
  }
}

function inflate(bytes: Buffer, start: number, end: number): string {
  const data = bytes.subarray(start, end)
  try {
    return inflateSync(data).toString('latin1')
  } catch {
    return data.toString('latin1')
  }
}

/** The characters that a font's glyphs stand for (ToUnicode, section 9.10.3). */
function mappedCharacters(stream: string): string[] {
  if (!stream.includes('beginbfchar') && !stream.includes('beginbfrange')) return []
  const chars = [...stream.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<\w+>\s*<(\w+)>/g)].map(([, code = '']) => utf16(code)),
  )
  const ranges = [...stream.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)].flatMap(
    ([, list = '']) =>
      [...list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)].flatMap(
        ([, from = '', to = '', code = '']) =>
          Array.from(
            {length: Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1},
            (_, index) => String.fromCodePoint((utf16(code).codePointAt(0) ?? 0) + index),
          ),
      ),
  )
  return [...chars, ...ranges].flatMap((text) => [...text])
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}

/** The characters of groups of glyphs that stand for others together (ActualText, section 14.9.4). */
function actualTexts(source: string): string[] {
  const texts = source.matchAll(/\/ActualText\s*<FEFF(\w*)>/g)
  return [...texts].flatMap(([, code = '']) => [...utf16(code)])
}
