import type {Feed} from './feed.ts'
import type {FeedItem} from './feed-item.ts'

/** A feed as JSON Feed 1.1. */
export function renderJsonFeed(feed: Feed): string {
  return written({
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.jsonUrl,
    language: feed.language,
    authors: [feed.author],
    items: feed.items,
  })
}

/** An edition alone, as a feed of one item: what the feeds are put together from. */
export function renderItem(item: FeedItem): string {
  return written({
    title: item.title,
    home_page_url: item.url,
    language: item.language,
    items: [item],
  })
}

function written(feed: object): string {
  return `${JSON.stringify({version: 'https://jsonfeed.org/version/1.1', ...feed}, null, 2)}\n`
}

/** The item of a file that `renderItem` wrote; undefined where it is none. */
export function parseItem(text: string): FeedItem | undefined {
  try {
    const {items} = JSON.parse(text) as {readonly items?: readonly FeedItem[]}
    const [item] = items ?? []
    return item && typeof item.id === 'string' && typeof item._broadside === 'object'
      ? item
      : undefined
  } catch {
    return undefined
  }
}
