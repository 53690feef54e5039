import {subtagOf} from './language-tag.ts'

/** Languages that write sentences without a space between them (CLDR: no word spacing in the script's orthography). */
const unspaced = new Set([
  'zh',
  'ja',
  'th',
  'lo',
  'km',
  'my',
  'bo',
  'dz',
  'yue',
  'wuu',
  'nan',
  'lzh',
])

/** Whether a language (BCP 47) joins sentences without a space. */
export function isUnspaced(language: string): boolean {
  return unspaced.has(subtagOf(language))
}
