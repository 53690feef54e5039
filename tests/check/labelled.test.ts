import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {checks} from '../../src/check/check-list.ts'
import {entryContexts} from '../../src/check/entry-contexts.ts'
import {catalogOf} from './catalog-of.ts'

/** A pair, and which checks must speak on it. */
interface Labelled {
  readonly language: string
  /** Default `en`. */
  readonly sourceLanguage?: string
  readonly source: string
  readonly target: string
  /** Of the unit. Default `paragraph`. */
  readonly kind?: string
  /** Source and target of an entry before it, for checks of whole catalogs. */
  readonly before?: readonly [source: string, target: string]
  readonly expect: readonly string[]
}

const folder = new URL('labelled/', import.meta.url)

/** Each file is named for the check it is about, and holds where that check must speak and where it must not. */
describe.each(readdirSync(folder))('%s', (name) => {
  const rule = name.replace('.json', '')
  const pairs: readonly Labelled[] = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

  test('the check speaks where it must and nowhere else', () => {
    const wrong = pairs.flatMap((pair) => {
      const spoken = rulesOn(pair)
      const missed = pair.expect.filter((expected) => !spoken.has(expected))
      const extra = spoken.has(rule) && !pair.expect.includes(rule) ? [rule] : []
      return missed.length + extra.length > 0 ? [{...pair, missed, extra}] : []
    })
    expect(wrong).toEqual([])
  })

  test('has a dozen pairs of either kind, in six languages', () => {
    const speaking = pairs.filter((pair) => pair.expect.includes(rule))
    expect(speaking.length).toBeGreaterThanOrEqual(12)
    expect(pairs.length - speaking.length).toBeGreaterThanOrEqual(12)
    expect(new Set(pairs.map(({language}) => language)).size).toBeGreaterThanOrEqual(6)
  })
})

/** The rules that speak on a pair. */
function rulesOn(pair: Labelled): Set<string> {
  const {language, sourceLanguage = 'en', source, target, kind = 'paragraph', before} = pair
  const notes = [kind]
  const others = before ? [{source: before[0], target: before[1], notes}] : []
  const catalog = {...catalogOf(...others, {source, target, notes}), language}
  const contexts = entryContexts({catalog, segments: [], sourceLanguage})
  const context = contexts.at(-1)
  const spoken = checks.filter(({run, runCatalog}) => {
    const alone = context ? run?.(context) : []
    const across = runCatalog?.(contexts).filter(({segment}) => segment === context?.entry.id)
    return (alone?.length ?? 0) + (across?.length ?? 0) > 0
  })
  return new Set(spoken.map(({id}) => id))
}
