import type {Check, CheckContext, Problem} from '../check.ts'
import {languageOf} from '../language-of.ts'
import {plainPair} from '../plain-text.ts'
import {isHeading, unitKind} from '../unit-kind.ts'
import {wordsOf} from '../words.ts'
import {functionWords} from './function-words.ts'

/** Two capitals where one was meant, a sentence in lower case, an acronym in small letters. */
export const capitals: Check = {
  id: 'capitals',
  severity: 'info',
  reason: 'A slip of the shift key is small, and stands in print for everybody to see.',
  examples: [
    {
      entry: {source: 'The workers strike.', target: 'DIe Beschäftigten streiken.'},
      messages: ['Unexpected capitals in `DIe`, expected `Die`'],
    },
    {
      entry: {source: 'The workers strike.', target: 'die Beschäftigten streiken.'},
      messages: ['Unexpected `die` at the start, expected a capital as in the source'],
    },
    {
      entry: {source: 'They work for NATO.', target: 'Sie arbeiten für die nato.'},
      messages: ['Unexpected `nato`, expected `NATO`'],
    },
    {
      language: 'nl',
      about: 'A Dutch IJ is one letter, and an article may be cut.',
      entry: {source: 'Ice in the morning', target: '’s Morgens IJs'},
      messages: [],
    },
    {
      about: 'Plurals of acronyms.',
      entry: {source: 'The NGOs', target: 'Die NGOs und GmbHs'},
      messages: [],
    },
    {
      language: 'es',
      about: 'List items go on after a colon in many languages.',
      entry: {
        source: 'A limit of four patients.',
        target: 'un límite de cuatro pacientes;',
        notes: ['list item'],
      },
      messages: [],
    },
  ],
  run,
}

const double = /^\p{Lu}{2}\p{Ll}{1,}$/u
/** Letters written with two signs; Irish and Welsh mutations; McKay and MacLean are no match. */
const digraph = /^(?:IJ|LJ|NJ|DŽ|DZ|GY|LY|NY|SZ|TY|ZS|CS|RH|CH|LL|TH)/
/** Ordinals of centuries: `XXe`, `XIè`. */
const ordinal = /^[IVX]{2}\p{Ll}{1,2}$/u
/** Lower-case parts that belong to a capital: ’s Avonds, d’Artagnan, al-Assad. */
const lowerStart = /^['’‘]|^(?:d|l|al|el|an|at)['’-]|^\p{Ll}+\p{Lu}/u

function run(context: CheckContext): Problem[] {
  const {source, target} = plainPair(context)
  if (target.text === '' || !/\p{Ll}/u.test(target.text)) return []
  return [
    ...doubleCapitals(context, target.text, source.text),
    ...lowerStarts(context, target.text, source.text),
    ...smallAcronyms(context, target.text, source.text),
  ]
}

/** `DIe` and `THe`. An acronym with an ending (`NGOs`, `EUs`) ends in one or two small letters after more capitals. */
function doubleCapitals({language}: CheckContext, text: string, source: string): Problem[] {
  if (!/\p{Lu}{2}\p{Ll}/u.test(text)) return []
  for (const {text: word} of wordsOf(text)) {
    if (
      !double.test(word) ||
      word.length < 3 ||
      digraph.test(word) ||
      ordinal.test(word) ||
      source.includes(word)
    )
      continue
    // `EUs`, `PCs`, `TVs`: two letters and an ending, not a word.
    const isWord = functionWords(language).has(word.toLowerCase())
    if (word.length === 3 && /[sn]$/.test(word) && !isWord) continue
    const expected = word.charAt(0) + word.slice(1).toLowerCase()
    const message = `Unexpected capitals in \`${word}\`, expected \`${expected}\``
    return [{message, actual: word, expected}]
  }
  return []
}

/** A sentence that begins in lower case, where the source's does not and nothing before explains it. */
function lowerStarts(context: CheckContext, text: string, source: string): Problem[] {
  const first = /^[^\p{L}\p{N}\ufffc]*(?=\p{Ll})([\p{L}\p{M}'’-]+)/u.exec(text)
  const word = first?.[1]
  if (!word || !/^[^\p{L}\p{N}\ufffc]*\p{Lu}/u.test(source) || lowerStart.test(text)) return []
  if (/^(?:list item|table cell|image|title|caption)/.test(unitKind(context))) return []
  if (lowerStart.test(word) || source.includes(word)) return []
  // A fragment of a longer sentence (“Whereas …,”) begins as the language joins it.
  if (!/[.!?…][^\p{L}\p{N}]*$/u.test(source.slice(-30)) && !isHeading(context)) return []
  // `…` and a dash go on from somewhere, and so does a sentence after one that did not end.
  if (/^\s*[…—–-]|^\.\.\./.test(text) || isOpen(context.before?.target)) return []
  const message = `Unexpected \`${word}\` at the start, expected a capital as in the source`
  return [{message, actual: word}]
}

/** Whether a target ends without a mark that ends a sentence. */
function isOpen(target: string | undefined): boolean {
  return target !== undefined && !/[.!?…][\p{P}\s]*(?:<[^<>]*>\s*)*$/u.test(target)
}

/** Acronyms of four letters and more that stand in the target in small letters, and are no word of it. */
function smallAcronyms({language}: CheckContext, text: string, source: string): Problem[] {
  const acronyms = source.match(/(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu) ?? []
  // A headline in capitals has no acronyms.
  if (acronyms.length === 0 || !/\p{Ll}{2}/u.test(source)) return []
  if (languageOf(language).script !== 'Latn') return []
  const words = new Set(wordsOf(text).map((word) => word.text))
  return acronyms.flatMap((acronym) => {
    const small = acronym.toLowerCase()
    if (!words.has(small) || words.has(acronym) || functionWords(language).has(small)) return []
    const message = `Unexpected \`${small}\`, expected \`${acronym}\``
    return [{message, actual: small, expected: acronym}]
  })
}
