import type {PublishPolicy} from '../../model/settings.ts'
import type {Page} from '../page/page.ts'
import type {FeedItem} from './feed-item.ts'

/** What a feed is written from. */
export interface Feed {
  readonly title: string
  /** BCP 47: of the title. */
  readonly language: string
  /** Absolute addresses of its two files and of the page that it goes with. */
  readonly atomUrl: string
  readonly jsonUrl: string
  readonly homeUrl: string
  readonly author: {readonly name: string; readonly url?: string}
  /** Newest first, see `newestFirst`. */
  readonly items: readonly FedItem[]
}

/** An item that a feed can take. */
export type FedItem = FeedItem & Required<Pick<FeedItem, 'date_published' | 'url'>>

/** Whether a feed can take an item. */
export function isFed(item: FeedItem): item is FedItem {
  return item.date_published !== undefined && item.url !== undefined
}

/** What decides whether an edition goes into feeds. */
export interface FeedCandidate {
  readonly statement: string
  readonly language: string
  readonly state: Page['notice']['state']
  readonly draft: boolean
  /** ISO 8601 day. */
  readonly date?: string
}

/** Statements that a feed has at most: readers of feeds fetch all of it every time. */
const MOST_STATEMENTS = 20

/**
 * Whether an edition goes into feeds. What a feed has sent out nobody can call back, so only what is reviewed does, and the
 * original; more only where the project publishes what no person has read, and drafts never.
 */
export function isForFeeds({state, draft}: FeedCandidate, {require}: PublishPolicy): boolean {
  if (draft) return false
  const isRead = state === 'reviewed' || state === 'source'
  return isRead || require === 'machine' || require === 'untranslated'
}

/** Those with a date, of the newest statements only: newest first, then by statement and language. */
export function newestFirst<Candidate extends FeedCandidate>(
  candidates: readonly Candidate[],
): Candidate[] {
  const statements = new Set<string>()
  return candidates
    .filter(({date}) => date !== undefined)
    .toSorted((a, b) => compare(b.date, a.date) || compare(keyOf(a), keyOf(b)))
    .filter(({statement}) => {
      if (statements.size < MOST_STATEMENTS) statements.add(statement)
      return statements.has(statement)
    })
}

function keyOf({statement, language}: FeedCandidate): string {
  return `${statement}\0${language}`
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}
