import type {Check, CheckContext, Problem} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {plainPair} from '../plain-text.ts'
import {quotationPairs} from './quotation-pairs.ts'

/** Somebody's words, which in the target are the statement's own. */
export const quotationKept: Check = {
  id: 'quotation-kept',
  severity: 'info',
  reason: 'Without its marks a quotation becomes something that the statement itself claims.',
  examples: [
    {
      entry: {
        source: 'Tollard Health speaks of “an isolated incident.”',
        target: 'Tollard Health spricht von einem „Einzelfall“.',
      },
      messages: [],
    },
    {
      entry: {
        source: 'Tollard Health speaks of “an isolated incident.”',
        target: 'Tollard Health spricht von einem Einzelfall.',
      },
      messages: [
        'Unexpected text without quotation marks, expected `an isolated incident.` in them',
      ],
    },
    {
      entry: {
        source: '“We strike,” said Ana. “We must,” said Ben.',
        target: '„Wir streiken, wir müssen“, sagten Ana und Ben.',
      },
      messages: ['Unexpected quotations: 1, expected 2 as in the source'],
    },
  ],
  run,
}

const mark = /[“”„«»"「『《‘‚‹']/
const anyQuotation = /[“”„«»"「」『』《》〈〉‘’‚‹›']/u
/** Dialogue in French, Spanish, Polish, Russian …: a dash opens what is said. */
const dialogue = /^\s*[—–―-]\s/

function run(context: CheckContext): Problem[] {
  const {source, target} = plainPair(context)
  if (target.text === '' || !mark.test(source.text)) return []
  const quotations = outermost(source.text, context.sourceLanguage)
  if (quotations.length === 0 || dialogue.test(target.text)) return []
  const found = countFound(target.text, context.language)
  if (found >= quotations.length) return []
  if (found === 0) {
    const expected = excerpt(quotations[0] ?? '')
    const message = `Unexpected text without quotation marks, expected \`${expected}\` in them`
    return anyQuotation.test(withoutApostrophes(target.text)) ? [] : [{message, expected}]
  }
  const message = `Unexpected quotations: ${found}, expected ${quotations.length} as in the source`
  return [{message, actual: String(found), expected: String(quotations.length)}]
}

/**
 * The quotations of a text that lie in no other. One that a speech tag interrupts counts once, because other languages put
 * the tag elsewhere.
 */
function outermost(text: string, tag: string): string[] {
  return quotationPairs(text, tag)
    .pairs.filter(({depth, marks}) => depth === 0 && !/['’]/.test(marks))
    .map(({open, close}) => text.slice(open.at + 1, close.at))
    .filter((quotation) => /\p{L}/u.test(quotation))
    .filter(
      (quotation, index, all) => !/^\s*\p{Ll}/u.test(quotation) || !/,$/.test(all[index - 1] ?? ''),
    )
}

/** Quotations and titles in the target, those included that begin or end in another segment. */
function countFound(text: string, tag: string): number {
  const {pairs, strays} = quotationPairs(text, tag)
  const titles = text.match(/[《〈]/g)?.length ?? 0
  return pairs.length + strays.length + titles
}

function withoutApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})['’]/gu, '')
}
