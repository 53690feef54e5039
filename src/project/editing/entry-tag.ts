import type {Entry} from '../../model/catalog.ts'
import {hashBytes} from '../content-hash.ts'

/** State of the process: entries are never changed, so each has its tag for good. */
const tags = new WeakMap<Entry, string>()

/**
 * A strong entity tag (RFC 9110, 8.8.3) of an entry: another one after any change of its source, target, state, reviews,
 * waivers or comments, and the same whichever program wrote the file.
 */
export function entryTag(entry: Entry): string {
  const known = tags.get(entry)
  if (known !== undefined) return known
  const {id, source, target, previousSource = null, comments} = entry
  const fuzzy = entry.flags.includes('fuzzy')
  const record = JSON.stringify([id, source, target, previousSource, fuzzy, comments])
  const tag = `"${hashBytes(record).slice(0, 16)}"`
  tags.set(entry, tag)
  return tag
}
