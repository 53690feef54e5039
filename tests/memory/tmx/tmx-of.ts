import {type ExportTmxHeader, exportTmx} from '../../../src/memory/tmx/export-tmx.ts'
import {
  type ImportTmxOptions,
  importTmx,
  type SkippedUnit,
} from '../../../src/memory/tmx/import-tmx.ts'
import type {MemoryUnit} from '../../../src/model/memory.ts'

/** What a file gave. */
export interface Imported {
  readonly units: readonly MemoryUnit[]
  readonly skipped: readonly SkippedUnit[]
}

/** Imports the bytes of a file, cut into pieces of some size. */
export async function imported(
  file: string | Uint8Array,
  {size = 7, ...options}: Partial<ImportTmxOptions> & {readonly size?: number} = {},
): Promise<Imported> {
  const units: MemoryUnit[] = []
  const skipped: SkippedUnit[] = []
  const onSkip = (unit: SkippedUnit): number => skipped.push(unit)
  for await (const unit of importTmx(pieces(Buffer.from(file), size), {
    file: 'old.tmx',
    onSkip,
    ...options,
  }))
    units.push(unit)
  return {units, skipped}
}

/** A file that arrives in pieces. */
export async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

/** A memory as the text of a file. */
export async function exported(
  units: Iterable<MemoryUnit>,
  header: ExportTmxHeader = {sourceLanguage: 'en', version: '1.0.0'},
): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of exportTmx(units, header)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** A file of another tool with these units, the first of them on line 3. */
export function foreign(
  body: string,
  {srclang = 'en-US', doctype = ''}: {readonly srclang?: string; readonly doctype?: string} = {},
): string {
  return `<?xml version="1.0"?>${doctype}
<tmx version="1.4"><header creationtool="Other" srclang="${srclang}"/><body>
${body}
</body></tmx>`
}

/** A `tu` with an English and a German `seg`. */
export function pair(english: string, german: string): string {
  return `<tu><tuv xml:lang="en-US"><seg>${english}</seg></tuv><tuv xml:lang="de"><seg>${german}</seg></tuv></tu>`
}
