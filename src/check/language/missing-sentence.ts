import {splitSentences} from '../../segment/split-sentences.ts'
import type {Check, CheckContext, Problem} from '../check.ts'
import {plainPair} from '../plain-text.ts'
import {expectedRatio} from './text-lengths.ts'

/** Sentences of the source that the target has not. */
export const missingSentence: Check = {
  id: 'missing-sentence',
  severity: 'warn',
  reason: 'A sentence left out is the fault that readers of the target alone can never find.',
  covers: ['length', 'quotation-kept'],
  examples: [
    {
      about: 'Two sentences joined into one of full length.',
      entry: {
        source: 'We are not asking anyone for permission. We have founded this committee.',
        target: 'Wir bitten niemanden um Erlaubnis, sondern haben dieses Komitee gegründet.',
      },
      messages: [],
    },
    {
      entry: {
        source: 'We are not asking anyone for permission. We have founded this committee.',
        target: 'Wir bitten niemanden um Erlaubnis.',
      },
      messages: ['Unexpected sentences: 1, expected 2 as in the source'],
    },
    {
      entry: {
        source: 'We strike. We march. We win.',
        target: 'Wir streiken und marschieren und siegen.',
      },
      messages: ['Unexpected sentences: 1, expected 3 as in the source'],
    },
  ],
  run,
}

/** A mark that may end a sentence, and another sentence after it. Without one there is nothing to count. */
const inner = /[.!?…。！？।؟۔።։][^\p{L}\p{N}]{1,8}\p{L}|[。！？።][^\p{L}\p{N}]{0,8}\p{L}/u
/** Part of the expected length below which a target with one sentence less is short. */
const short = 0.65

function run(context: CheckContext): Problem[] {
  const {source, target} = plainPair(context)
  if (target.text.trim() === '' || !inner.test(source.text)) return []
  const wanted = count(source.text, context.sourceLanguage)
  if (wanted < 2) return []
  const found = count(target.text, context.language)
  const missing = wanted - found
  const expected = source.text.length * expectedRatio(context.sourceLanguage, context.language)
  // Whoever marks sentences as joined has counted them.
  const isJoined = context.source !== context.entry.source
  if (missing < 1) return []
  if ((missing === 1 || isJoined) && target.text.length >= expected * short) return []
  const message = `Unexpected sentences: ${found}, expected ${wanted} as in the source`
  return [{message, actual: String(found), expected: String(wanted)}]
}

/** Sentences with a word in them. */
function count(text: string, language: string): number {
  return splitSentences(text, language).filter((sentence) => /\p{L}/u.test(sentence)).length
}
