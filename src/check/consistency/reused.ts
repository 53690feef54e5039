import {similarity} from '../../catalog/similarity.ts'
import type {CatalogProblem, Check, CheckContext} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {plainPair} from '../plain-text.ts'
import {bareText, wordsIn} from '../words.ts'

/** Two sources, one translation. */
export const reused: Check = {
  id: 'reused',
  severity: 'info',
  reason:
    'A target pasted under the wrong sentence is good prose, and says nothing of what it should.',
  examples: [
    {
      before: {
        source: 'The union has betrayed the strike.',
        target: 'Wir gründen heute ein Komitee.',
      },
      entry: {
        source: 'Today we are founding a committee.',
        target: 'Wir gründen heute ein Komitee.',
      },
      messages: [
        'Unexpected target that also stands for `The union has betrayed the strike.`, expected one of its own',
      ],
    },
    {
      about: 'Two sources that nearly say the same.',
      before: {
        source: 'Build committees in every workplace!',
        target: 'Baut Komitees in jedem Betrieb auf!',
      },
      entry: {
        source: 'Build committees at every workplace.',
        target: 'Baut Komitees in jedem Betrieb auf!',
      },
      messages: [],
    },
    {
      about: 'Short targets stand for many things.',
      before: {source: 'Total', target: 'Alle'},
      entry: {source: 'Everybody', target: 'Alle'},
      messages: [],
    },
  ],
  runCatalog,
}

/** Shorter targets may stand for more than one source. */
const leastWords = 4
const leastHan = 10
/** Sources more alike than this may well have one translation, 0–100. */
const alike = 45

function runCatalog(contexts: readonly CheckContext[]): CatalogProblem[] {
  const first = new Map<string, string>()
  return contexts.flatMap((context) => {
    const {entry, source} = context
    if (!isLong(context)) return []
    const key = bareText(entry.target)
    const other = first.get(key)
    if (other === undefined) first.set(key, source)
    if (other === undefined || other === source || similarity(other, source) > alike) return []
    const message = `Unexpected target that also stands for \`${excerpt(other)}\`, expected one of its own`
    return [{segment: entry.id, message, actual: entry.target}]
  })
}

function isLong(context: CheckContext): boolean {
  const {target} = plainPair(context)
  const {text} = target
  if (/\p{sc=Han}|\p{sc=Thai}|\p{sc=Khmr}/u.test(text)) return text.length >= leastHan
  return wordsIn(target).length >= leastWords
}
