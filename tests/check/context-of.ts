import type {CheckContext} from '../../src/check/check.ts'
import {entryContexts} from '../../src/check/entry-contexts.ts'
import type {Entry} from '../../src/model/catalog.ts'
import {catalogOf} from './catalog-of.ts'

/** The context of a single entry from English. */
export function contextOf(entry: Partial<Entry>, language = 'de'): CheckContext {
  const catalog = {...catalogOf(entry), language}
  const [context] = entryContexts({catalog, segments: [], sourceLanguage: 'en'})
  return context as CheckContext
}
