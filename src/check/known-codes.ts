import type {Entry} from '../model/catalog.ts'
import type {CodeKind, Segment} from '../model/statement.ts'
import type {KnownCode} from './check.ts'

/** A code's note as the catalog writes it: `b1: bold`. */
const note = /^([bisacx])([1-9]\d{0,5}): (.*)$/s

/** How the note of raw inline HTML begins. */
const rawHtml = 'HTML '

/** The codes of an entry: its segment's, or what its first `#.` line says of them. */
export function knownCodes(
  entry: Entry,
  segment: Segment | undefined,
): readonly (KnownCode | undefined)[] {
  if (segment) return segment.codes
  const codes: (KnownCode | undefined)[] = []
  for (const part of entry.notes[0]?.split(' · ') ?? []) {
    const [, kind, number, description = ''] = note.exec(part) ?? []
    if (!kind) continue
    codes[Number(number) - 1] = {
      kind: kind as CodeKind,
      description,
      ...(kind === 'x' && description.startsWith(rawHtml) && {special: 'raw-html' as const}),
    }
  }
  return codes
}

/** Whether an entry goes on in the unit of the one before; without a segment, as far as its `#.` line tells. */
export function isContinued(entry: Entry, segment: Segment | undefined): boolean {
  if (segment) return segment.continued
  const [kind] = entry.notes[0]?.split(' · ') ?? []
  return kind === undefined || kind.endsWith(', continued')
}
