import type {Entry} from '../model/catalog.ts'
import {setTarget} from './change-entry.ts'

/**
 * Returns the entry with a target as a person left it in a field: in NFC, with LF, without white space at its ends. A `draft`
 * needs work; a `translated` one is done, its words are what they are now whoever made them, and it is no longer stale.
 * An entry that is so already comes back itself.
 */
export function saveTarget(
  entry: Entry,
  {target, state}: {readonly target: string; readonly state: 'draft' | 'translated'},
): Entry {
  const text = tidyTarget(target)
  const saved = setTarget(entry, text, {fuzzy: state === 'draft'})
  const isSame =
    saved.target === entry.target &&
    saved.previousSource === entry.previousSource &&
    saved.flags.join() === entry.flags.join() &&
    saved.comments.length === entry.comments.length
  return isSame ? entry : saved
}

/** A typed text in the form in which it is kept. Law: doing it twice changes nothing. */
export function tidyTarget(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(/^[ \t\n]+|[ \t\n]+$/g, '')
}
