import type {Check, CheckContext} from '../check.ts'
import {type Flaw, fixFlaws, problemsOf} from '../flaw.ts'
import {plainPair} from '../plain-text.ts'
import {lonelyFlaws, wrongPairs, wrongStrays} from './quotation-flaws.ts'
import {quotationPairs} from './quotation-pairs.ts'

/** Quotation marks that are not the language's, stand straight, or lack their partner. */
export const quotes: Check = {
  id: 'quotes',
  severity: 'warn',
  reason: 'Foreign or broken quotation marks tell readers at once that nobody looked twice.',
  examples: [
    {
      entry: {source: 'He spoke of “dialogue.”', target: 'Er sprach von „Dialog“.'},
      messages: [],
    },
    {
      about: 'Books turn the guillemets, and both are German.',
      entry: {source: 'He spoke of “dialogue.”', target: 'Er sprach von »Dialog«.'},
      messages: [],
    },
    {
      entry: {source: 'He spoke of “dialogue.”', target: 'Er sprach von “Dialog”.'},
      messages: ['Unexpected quotation marks `“…”`, expected `„…“`'],
    },
    {
      entry: {source: 'He spoke of “dialogue.”', target: 'Er sprach von "Dialog".'},
      messages: ['Unexpected quotation marks `"…"`, expected `„…“`'],
    },
    {
      entry: {source: 'He spoke of “dialogue.”', target: 'Er sprach von „Dialog.'},
      messages: ['Unexpected `„` without a partner, expected `„…“`'],
    },
    {
      about: 'The quotation goes on in the next sentence, as in the source.',
      entry: {source: '“I was there.', target: '„Ich war dort.'},
      messages: [],
    },
    {
      entry: {
        source: '“He said ‘no’ to us.”',
        target: '„Er hat „nein“ zu uns gesagt.“',
      },
      messages: ['Unexpected `„…“` inside `„…“`, expected `‚…‘`'],
    },
    {
      about: 'An apostrophe and inches are no quotation.',
      entry: {source: 'It’s a 6" pipe.', target: 'Das ist ’n 6" dickes Rohr.'},
      messages: [],
    },
  ],
  run: (context) => problemsOf(flawsOf(context)),
  fix: (context) => fixFlaws(context, flawsOf(context)),
}

const mayHoldMark = /[“”„‟«»"「」『』‘’‚‹›']/

function flawsOf(context: CheckContext): Flaw[] {
  const {language, sourceLanguage} = context
  const {source, target} = plainPair(context)
  if (!mayHoldMark.test(target.text)) return []
  const found = quotationPairs(target.text, language)
  const wanted = quotationPairs(source.text, sourceLanguage)
  const lonely = lonelyFlaws(found, wanted, language)
  const wrong = [...wrongPairs(found, language), ...wrongStrays(found, language)]
  // With a mark too many it is not certain which belong together.
  return lonely.length > 0 ? [...lonely, ...wrong.map(({edits, ...flaw}) => flaw)] : wrong
}
