import type {CatalogProblem, Check, CheckContext} from './check.ts'
import {languageOf} from './language-of.ts'
import {type PlainText, plainPair} from './plain-text.ts'
import {isHeading} from './unit-kind.ts'
import {wordsIn} from './words.ts'

/** Names of the source that have no counterpart at all: people and organisations that were left out. */
export const names: Check = {
  id: 'names',
  severity: 'info',
  reason: 'Whoever is accused, quoted or honoured by name is so in every language.',
  examples: [
    {
      language: 'es',
      entry: {
        source: 'The police shot the nurse Alma Reyes Ortiz in her car.',
        target: 'La policía disparó a la enfermera en su coche.',
      },
      messages: ['Unexpected missing name, expected a counterpart of `Alma Reyes Ortiz`'],
    },
    {
      about: 'Some word of it is enough, in any case, and so is any other name.',
      language: 'pl',
      entry: {
        source: 'The police shot the nurse Alma Reyes in her car.',
        target: 'Policja zastrzeliła pielęgniarkę Almę Reyes w jej samochodzie.',
      },
      messages: [],
    },
    {
      language: 'ru',
      entry: {
        source: 'They appeal to the United Auto Workers.',
        target: 'Они обращаются к профсоюзу Объединённых автостроителей.',
      },
      messages: [],
    },
    {
      about: 'Where all nouns have a capital, nobody can tell.',
      entry: {
        source: 'The police shot the nurse Alma Reyes in her car.',
        target: 'Die Polizei schoss auf die Krankenschwester in ihrem Auto.',
      },
      messages: [],
    },
  ],
  runCatalog,
}

/** Scripts with capital letters. */
const cased = new Set(['Latn', 'Cyrl', 'Grek', 'Armn'])
/** Languages that write nouns with a capital. */
const capitalNouns = new Set(['de', 'lb'])

/** Words with a capital in a row, within a sentence. */
const name =
  /(?<=\p{Ll}[,;:]? )\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}(?:\.|\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?)+/gu

function runCatalog(contexts: readonly CheckContext[]): CatalogProblem[] {
  const [first] = contexts
  if (!first) return []
  const {language, script} = languageOf(first.language)
  if (!cased.has(script) || capitalNouns.has(language)) return []
  let words: ReadonlySet<string> | undefined
  return contexts.flatMap((context): CatalogProblem[] => {
    const {source, target} = plainPair(context)
    if (target.text === '' || isHeading(context) || hasName(target.text)) return []
    const found = Array.from(source.text.matchAll(name), ([run]) => run)
    if (found.length === 0) return []
    words ??= smallWords(contexts)
    const missing = found.filter((run) => !isOrdinary(run, words) && !isKept(run, target))
    return missing.map((expected) => ({
      segment: context.entry.id,
      message: `Unexpected missing name, expected a counterpart of \`${expected}\``,
      actual: '',
      expected,
    }))
  })
}

/** All words of the sources that stand there in small letters. */
function smallWords(contexts: readonly CheckContext[]): Set<string> {
  return new Set(contexts.flatMap((context) => plainPair(context).source.text.match(small) ?? []))
}

const small = /(?<![\p{L}\p{N}])\p{Ll}{2,}/gu

/** Whether a word of a name is an ordinary one: the Cold War of a text that speaks of war is translated, not copied. */
function isOrdinary(run: string, words: ReadonlySet<string> = new Set()): boolean {
  return run
    .toLowerCase()
    .split(/[ .-]+/)
    .some((word) => words.has(word) || words.has(`${word}s`) || words.has(word.replace(/s$/, '')))
}

/** Whether a word within a sentence has a capital, or the text is in another writing than small letters. */
function hasName(text: string): boolean {
  return /[\p{Ll}\p{N},;:)–—] ?["“„«‘(]?(?:\p{Ll}['’])?\p{Lu}|\p{Lu}{2}/u.test(text)
}

/** Whether a word of the target begins as a word of a name does. */
function isKept(found: string, target: PlainText): boolean {
  const words = wordsIn(target).map(({text}) => text.toLowerCase())
  const starts = found
    .toLowerCase()
    .split(/[ .-]+/)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, Math.max(3, word.length - 2)))
  return starts.some((start) => words.some((word) => word.startsWith(start)))
}
