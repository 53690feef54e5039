import {wordFaults} from '../edition/words/check-words.ts'
import {englishTexts, splitKey} from '../edition/words/plural-forms.ts'
import type {WordTexts} from '../edition/words/shipped-words.ts'
import type {Finding} from '../model/finding.ts'
import {nearest} from './nearest.ts'
import {wordsPath} from './paths.ts'
import {readJsonTexts} from './read-json-texts.ts'
import {readTextIfAny} from './read-text.ts'

/** A project's own words for the editions in a language. */
export interface EditionWords {
  /** Those that can be used, for `wordsFor`. */
  readonly texts: WordTexts
  /** What is wrong with the others, and where. */
  readonly findings: readonly Finding[]
}

/**
 * The words of `translations/<language>/edition.json`, i18next JSON v4 with the keys of ours; none where there is no such
 * file.
 *
 * @throws UserError as `readText`, and `settings` with line and column for what is no JSON object of texts.
 */
export function readEditionWords(root: string, language: string): EditionWords {
  const file = wordsPath(language)
  const source = readTextIfAny(root, file, 'settings')?.text
  if (source === undefined) return {texts: {}, findings: []}
  const read = readJsonTexts(source, file)
  const texts = new Map(
    read
      .filter(({key}) => englishTexts.has(splitKey(key).base))
      .map(({key, text}) => [key, text.normalize('NFC')]),
  )
  const faults = Map.groupBy(wordFaults(texts, language), ({key}) => key)
  const findings = read.flatMap(({key, line, column}): Finding[] => {
    const place = {rule: 'edition-words', file, line, column, language}
    if (!texts.has(key)) return [{...place, severity: 'error', message: unknownKey(key)}]
    return (faults.get(key) ?? []).map(({message, isUnusable}) => ({
      ...place,
      severity: isUnusable ? 'error' : 'warn',
      message,
    }))
  })
  const usable = [...texts].filter(([key]) => !faults.get(key)?.some(({isUnusable}) => isUnusable))
  return {texts: Object.fromEntries(usable), findings}
}

function unknownKey(key: string): string {
  const close = nearest(splitKey(key).base, englishTexts.keys()) ?? ''
  return `Unexpected key ${JSON.stringify(key.slice(0, 80))}, expected one of ours such as \`${close}\``
}
