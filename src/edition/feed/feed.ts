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
  /** Newest first, see `feedItems`. */
  readonly items: readonly FedItem[]
}

/** An item that a feed can take. */
export type FedItem = FeedItem & Required<Pick<FeedItem, 'date_published' | 'url'>>

/** Statements that a feed has at most: readers of feeds fetch all of it every time. */
const MOST_STATEMENTS = 20

/**
 * Whether an edition goes into feeds. What a feed has sent out nobody can call back, so only what is reviewed does, and the
 * original; more only where the project publishes what no person has read, and drafts never.
 */
export function isForFeeds(
  {state, isDraft}: {readonly state: Page['notice']['state']; readonly isDraft: boolean},
  {require}: PublishPolicy,
): boolean {
  if (isDraft) return false
  return (
    state === 'reviewed' ||
    state === 'source' ||
    require === 'machine' ||
    require === 'untranslated'
  )
}

/** The items of the newest statements, newest first, then by statement and language. */
export function feedItems(items: readonly FeedItem[]): FedItem[] {
  const dated = items.filter(
    (item): item is FedItem => item.date_published !== undefined && item.url !== undefined,
  )
  const sorted = dated.toSorted(
    (a, b) => compare(b.date_published, a.date_published) || compare(keyOf(a), keyOf(b)),
  )
  const statements = new Set<string>()
  return sorted.filter((item) => {
    const {statement} = item._broadside
    if (statements.size < MOST_STATEMENTS) statements.add(statement)
    return statements.has(statement)
  })
}

function keyOf({_broadside, language}: FeedItem): string {
  return `${_broadside.statement}\0${language}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
