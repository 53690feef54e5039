import type {Check, CheckContext, Problem} from '../check.ts'
import {byLanguage, languageOf} from '../language-of.ts'
import {type PlainText, plainPair} from '../plain-text.ts'
import {type Word, wordsIn} from '../words.ts'
import {mayDouble, reduplicating} from './may-double.ts'

/** A word that stands twice in a row. */
export const doubledWords: Check = {
  id: 'doubled-words',
  severity: 'warn',
  reason: 'The eye skips a word that stands twice, most of all the eye of whoever wrote it.',
  examples: [
    {
      entry: {source: 'The union is silent.', target: 'Die Gewerkschaft schweigt schweigt.'},
      messages: ['Unexpected second `schweigt`, expected it once'],
    },
    {
      entry: {
        source: 'The <b1>union</b1> is silent.',
        target: 'Die <b1>Gewerkschaft</b1> Gewerkschaft schweigt.',
      },
      messages: ['Unexpected second `Gewerkschaft`, expected it once'],
    },
    {
      about: 'A German pronoun before its article.',
      entry: {
        source: 'Those who lead the party',
        target: 'Die, die die Partei führen, und die die Macht haben',
      },
      messages: [],
    },
    {language: 'fr', entry: {source: 'We fight.', target: 'Nous nous battons.'}, messages: []},
    {
      language: 'id',
      about: 'Indonesian doubles its nouns.',
      entry: {source: 'The committees', target: 'Komite komite'},
      messages: [],
    },
    {
      language: 'hi',
      entry: {source: 'In every ward', target: 'हर वार्ड में में'},
      messages: ['Unexpected second `में`, expected it once'],
    },
    {
      about: 'The source says it twice.',
      entry: {source: 'Never, never again! Baden Baden', target: 'Nie, nie wieder! Baden Baden'},
      messages: [],
    },
  ],
  run,
}

const sets = new Map<string, ReadonlySet<string>>()

function run(context: CheckContext): Problem[] {
  const {source, target} = plainPair(context)
  const twice = doubled(target)
  if (twice.length === 0) return []
  const {language} = languageOf(context.language)
  const only = byLanguage(reduplicating, context.language)
  const allowed = setOf(`may ${language}`, byLanguage(mayDouble, context.language) ?? '')
  const wrong = setOf(`only ${language}`, only ?? '')
  const inSource = new Set(doubled(source).map(({text}) => text.toLowerCase()))
  const found = twice.find(({text}) => {
    const word = text.toLowerCase()
    if (inSource.size > 0 && (inSource.has(word) || /^\p{Lu}/u.test(text))) return false
    return only === undefined ? !allowed.has(word) : wrong.has(word)
  })
  if (!found) return []
  const message = `Unexpected second \`${found.text}\`, expected it once`
  return [{message, actual: `${found.text} ${found.text}`, expected: found.text}]
}

/** The words of a text that stand twice with nothing but blanks between. Numbers and single letters may. */
function doubled(plain: PlainText): Word[] {
  const {text} = plain
  const words = wordsIn(plain)
  return words.filter((word, index) => {
    const previous = words[index - 1]
    if (previous?.text.length !== word.text.length || word.text.length < 2) return false
    if (previous.text.toLowerCase() !== word.text.toLowerCase()) return false
    return /\p{L}/u.test(word.text) && /^\s+$/.test(text.slice(previous.end, word.start))
  })
}

function setOf(key: string, list: string): ReadonlySet<string> {
  let set = sets.get(key)
  if (!set) {
    set = new Set(list.split(' '))
    sets.set(key, set)
  }
  return set
}
