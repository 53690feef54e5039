import type {MemoryUnit} from '../../model/memory.ts'
import {decodeBytes} from './decode-bytes.ts'
import {TmxReader} from './read-tmx.ts'
import type {TmxUnit} from './translation-unit.ts'
import {type TmxContext, unitsOfTu} from './units-of-tu.ts'

/** How a TMX file is read. */
export interface ImportTmxOptions {
  /** Path of the file, for messages, and the document of units that name none. */
  readonly file: string
  /**
   * Language whose texts become the sources, and the units' source language, whatever the file says: a memory serves in both
   * directions. `en` takes `en-US` where there is no `en`. Default: what the file says; the first of each unit for `*all*`.
   */
  readonly sourceLanguage?: string
  /** Told of each `tu`, or language of one, that cannot be used. */
  readonly onSkip?: (skipped: SkippedUnit) => void
}

/** Something of a file that could not be used. */
export interface SkippedUnit {
  /** 1-based line of the `tu`. */
  readonly line: number
  /** Why, to be read after "because". */
  readonly reason: string
}

/**
 * The pairs of a TMX file (1.1 to 1.4b), in its order, as the bytes come in: the source with each other language. Memory
 * use does not grow with the file. Nothing outside it is read: a DOCTYPE is let through if it declares nothing.
 * Without properties of ours a unit is `translated`, its origin `tm`.
 *
 * @throws UserError with line and column for a file that is empty, no TMX, no XML, cut off, in another encoding than UTF-8
 * and UTF-16, declares entities, or nests or runs on without end. What stood before the fault has been given out by then.
 */
export async function* importTmx(
  chunks: AsyncIterable<Uint8Array>,
  options: ImportTmxOptions,
): AsyncGenerator<MemoryUnit, void, void> {
  const {file, sourceLanguage} = options
  const reader = new TmxReader(file)
  const complete = (): Generator<MemoryUnit, void, void> => {
    const {header} = reader
    const context = {file, header, ...(sourceLanguage !== undefined && {sourceLanguage})}
    return unitsOf(reader.take(), context, options)
  }
  for await (const text of decodeBytes(chunks, () => reader.place)) {
    try {
      reader.write(text)
    } catch (error) {
      yield* complete()
      throw error
    }
    yield* complete()
  }
  reader.end()
}

/** The units of `tu` elements; what cannot be used is told. */
function* unitsOf(
  elements: readonly TmxUnit[],
  context: TmxContext,
  {onSkip}: ImportTmxOptions,
): Generator<MemoryUnit, void, void> {
  for (const tu of elements) {
    const {units, faults} = unitsOfTu(tu, context)
    yield* units
    for (const reason of faults) onSkip?.({line: tu.line, reason})
  }
}
