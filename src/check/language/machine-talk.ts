import type {Check, CheckContext, Problem} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {phrases} from './machine-phrases.ts'

/** What a language model says around a translation, and what it says instead of one. */
export const machineTalk: Check = {
  id: 'machine-talk',
  severity: 'error',
  reason: 'An engine’s words to its user, printed in a statement, are the end of its credit.',
  covers: [
    'wrong-language',
    'length',
    'missing-sentence',
    'end-punctuation',
    'brackets',
    'spacing',
  ],
  examples: [
    {
      entry: {source: 'We strike.', target: 'Here is the translation: Wir streiken.'},
      messages: ['Unexpected `Here is the translation`, expected the translation alone'],
    },
    {
      entry: {source: 'We strike.', target: 'Übersetzung: Wir streiken.'},
      messages: ['Unexpected `Übersetzung:`, expected the translation alone'],
    },
    {
      entry: {source: 'We strike.', target: '```\nWir streiken.\n```'},
      messages: ['Unexpected ```` ``` ````, expected the translation alone'],
    },
    {
      language: 'fr',
      entry: {
        source: 'We strike.',
        target: 'En tant que modèle de langage, je ne peux pas traduire ce texte.',
      },
      messages: ['Unexpected `En tant que modèle de langage`, expected the translation alone'],
    },
    {
      about: 'The statement itself speaks of translations.',
      entry: {source: 'Translation: Ana Ruiz', target: 'Übersetzung: Ana Ruiz'},
      messages: [],
    },
    {entry: {source: 'As a worker, I strike.', target: 'Als Arbeiter streike ich.'}, messages: []},
  ],
  run,
}

/** Words of the source after which a target may speak of translating, of models and of notes. */
const excuse =
  /translat|language model|\bAI\b|artificial intelligence|\bnote\b|```|traduc|tradui|übersetz|перев|ترجم|翻译|翻訳/iu

function run({entry: {target}, source}: CheckContext): Problem[] {
  if (target === '' || excuse.test(source)) return []
  // Preambles stand at one end: the middle of a long text is not searched.
  const text = target.length > 1200 ? `${target.slice(0, 800)} ${target.slice(-400)}` : target
  const found = phrases.map((pattern) => pattern.exec(text)?.[0].trim()).find(Boolean)
  if (!found) return []
  const shown = found.includes('`') ? '```` ``` ````' : `\`${excerpt(found)}\``
  const message = `Unexpected ${shown}, expected the translation alone`
  return [{message, actual: found}]
}
