import type {Check, CheckContext, Problem} from '../check.ts'
import {plainPair} from '../plain-text.ts'
import {expectedRatio} from './text-lengths.ts'

/** A target much shorter or longer than its language needs. */
export const length: Check = {
  id: 'length',
  severity: 'info',
  reason:
    'A sentence of half the usual length has lost something, one of twice the length has gained it.',
  examples: [
    {
      language: 'zh-Hans',
      about: 'Chinese needs a third of the characters.',
      entry: {
        source: 'The province paid the banks 2.7 billion dollars in interest over the same period.',
        target: '同期，省政府向银行支付了27亿美元的利息。',
      },
      messages: [],
    },
    {
      entry: {
        source: 'The province paid the banks 2.7 billion dollars in interest over the same period.',
        target: 'Die Provinz zahlte den Banken Zinsen.',
      },
      messages: ['Unexpected length: 37 characters, expected about 94'],
    },
    {
      entry: {source: 'Strike!', target: 'Wir rufen alle Beschäftigten zum Streik auf!'},
      messages: [],
    },
  ],
  run,
}

/** Below this a single word decides. In characters of the source. */
const least = 40
/** From here on the ratio varies less. */
const long = 150

/** Lowest and highest ratio to the expected length that a careful translation has. */
const bands = {short: [0.45, 2], long: [0.55, 1.7]} as const

function run(context: CheckContext): Problem[] {
  const source = plainPair(context).source.text.trim().length
  const target = plainPair(context).target.text.trim().length
  if (source < least || target === 0) return []
  const expected = source * expectedRatio(context.sourceLanguage, context.language)
  const [lowest, highest] = source < long ? bands.short : bands.long
  if (target >= expected * lowest && target <= expected * highest) return []
  const about = Math.round(expected)
  const message = `Unexpected length: ${target} characters, expected about ${about}`
  return [{message, actual: String(target), expected: String(about)}]
}
