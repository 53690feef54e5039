import type {Check, CheckContext, Problem} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {languageOf} from '../language-of.ts'
import {plainPair} from '../plain-text.ts'
import {isHeading} from '../unit-kind.ts'
import {wordsIn, wordsOf} from '../words.ts'
import {functionWords} from './function-words.ts'

/** English capitals in the headings of languages that write headings like sentences. */
export const titleCase: Check = {
  id: 'title-case',
  severity: 'info',
  reason: 'Capitals on every word are English: elsewhere they make a headline look machine-made.',
  examples: [
    {
      language: 'fr',
      entry: {
        source: 'Build Committees in Every Workplace',
        target: 'Construisez Des Comités Dans Chaque Entreprise',
        notes: ['heading 1'],
      },
      messages: [
        'Unexpected capitals in `Construisez Des Comités Dans Chaque Entreprise`, expected those of a sentence',
      ],
    },
    {
      language: 'fr',
      entry: {
        source: 'Build Committees in Every Workplace',
        target: 'Construisez des comités dans chaque entreprise',
        notes: ['heading 1'],
      },
      messages: [],
    },
    {
      about: 'German writes its nouns so: only its small words tell.',
      entry: {
        source: 'Build Committees in Every Workplace',
        target: 'Baut Komitees in jedem Betrieb auf',
        notes: ['heading 1'],
      },
      messages: [],
    },
    {
      entry: {
        source: 'Build Committees in Every Workplace',
        target: 'Baut Komitees In Jedem Betrieb Auf',
        notes: ['heading 1'],
      },
      messages: [
        'Unexpected capitals in `Baut Komitees In Jedem Betrieb Auf`, expected those of a sentence',
      ],
    },
    {
      language: 'es',
      about: 'A name is all capitals, and so is the source.',
      entry: {
        source: 'International Workers Alliance of Rank-and-File Committees',
        target: 'Alianza Internacional Obrera de Comités de Base',
        notes: ['paragraph'],
      },
      messages: [],
    },
  ],
  run,
}

/** Languages whose headings take capitals as English ones do, or whose nouns do. */
const capitalNouns = new Set(['de', 'lb', 'gsw', 'nds'])
const cased = new Set(['Latn', 'Cyrl', 'Grek', 'Armn'])
const sentenceStart = /[.!?…:–—«„“"”»([]\s*$/u

function run(context: CheckContext): Problem[] {
  const {language, script} = languageOf(context.language)
  if (language === 'en' || !cased.has(script) || !isHeading(context)) return []
  const {source, target} = plainPair(context)
  const names = new Set(wordsIn(source).map((word) => word.text))
  const inner = innerWords(target.text).filter((word) => !names.has(word))
  const long = inner.filter((word) => word.length > 3)
  const small = inner.filter((word) => functionWords(context.language).has(word.toLowerCase()))
  const raised = small.filter(isCapital)
  const isTitle = capitalNouns.has(language)
    ? raised.length >= 2 && raised.length > small.length / 2
    : long.length >= 3 &&
      long.filter(isCapital).length >= long.length * 0.75 &&
      // A party's name is all capitals too, but for its small words.
      (raised.length > 0 || (inner.length >= 4 && inner.every(isCapital)))
  if (!isTitle || target.text === target.text.toUpperCase()) return []
  const actual = excerpt(target.text)
  const message = `Unexpected capitals in \`${actual}\`, expected those of a sentence`
  return [{message, actual}]
}

/** Words that begin no sentence and no quotation; acronyms and numbers tell nothing. */
function innerWords(text: string): string[] {
  return wordsOf(text)
    .filter(
      ({start}) => start > 0 && !sentenceStart.test(text.slice(Math.max(0, start - 4), start)),
    )
    .map((word) => word.text)
    .filter((word) => /^\p{L}/u.test(word) && !/^\p{Lu}{2}/u.test(word))
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
