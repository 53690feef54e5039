import type {CatalogProblem, Check, CheckContext} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {languageOf} from '../language-of.ts'
import {plainPair} from '../plain-text.ts'
import {isHeading} from '../unit-kind.ts'
import {bareText, unspacedScripts, wordsIn} from '../words.ts'

/** One source, two translations. */
export const inconsistent: Check = {
  id: 'inconsistent',
  severity: 'info',
  reason: 'A demand that is worded in two ways reads as two demands.',
  examples: [
    {
      before: {
        source: 'No more deaths on the night shift!',
        target: 'Keine Toten mehr in der Nachtschicht!',
      },
      entry: {
        source: 'No more deaths on the night shift!',
        target: 'Schluss mit dem Sterben in der Nachtschicht!',
      },
      messages: [
        'Unexpected second translation `Schluss mit dem Sterben in der Nachtschicht!`, expected `Keine Toten mehr in der Nachtschicht!` as elsewhere',
      ],
    },
    {
      about: 'Two or three words depend on what stands around them.',
      before: {source: 'Our demands', target: 'Unsere Forderungen'},
      entry: {source: 'Our demands', target: 'Was wir fordern'},
      messages: [],
    },
    {
      about: 'Typography is judged elsewhere.',
      before: {source: 'He spoke of “dialogue” again.', target: 'Er sprach wieder von „Dialog“.'},
      entry: {source: 'He spoke of “dialogue” again.', target: 'Er sprach wieder von »Dialog«.'},
      messages: [],
    },
  ],
  runCatalog,
}

/** Shorter sources depend on what stands around them. */
const leastWords = 4
const leastHan = 8

function runCatalog(contexts: readonly CheckContext[]): CatalogProblem[] {
  const first = new Map<string, string>()
  return contexts.flatMap((context) => {
    const {entry, stale} = context
    if (entry.target === '' || stale || !isLong(context)) return []
    const expected = first.get(context.source)
    if (expected === undefined) first.set(context.source, entry.target)
    if (expected === undefined || isSame(expected, entry.target)) return []
    const [one, other] = [excerpt(entry.target), excerpt(expected)]
    const message = `Unexpected second translation \`${one}\`, expected \`${other}\` as elsewhere`
    return [{segment: entry.id, message, actual: entry.target, expected}]
  })
}

function isLong(context: CheckContext): boolean {
  const {source} = plainPair(context)
  if (unspacedScripts.has(languageOf(context.sourceLanguage).script))
    return source.text.length >= leastHan
  return wordsIn(source).length >= (isHeading(context) ? 2 : leastWords)
}

/** Whether two targets differ in typography only. */
function isSame(one: string, other: string): boolean {
  return one === other || bareText(one) === bareText(other)
}
