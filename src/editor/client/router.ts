import {type Signal, signal} from '@preact/signals'

/** Where the page is, from its address. */
export type Place =
  | {readonly screen: 'overview'}
  | {readonly screen: 'work'; readonly statement: string; readonly language: string}
  | {readonly screen: 'preview'; readonly statement: string; readonly language: string}
  | {readonly screen: 'glossary'}

export const place: Signal<Place> = signal(readPlace(location.pathname))

/** The place an address means; the overview where it means none. */
export function readPlace(path: string): Place {
  const [first, statement, language, last] = path.split('/').filter(Boolean).map(decode)
  if (first === 'glossary') return {screen: 'glossary'}
  if (first !== 's' || !statement || !language) return {screen: 'overview'}
  return {screen: last === 'preview' ? 'preview' : 'work', statement, language}
}

/** The address of a place. */
export function pathOf(to: Place): string {
  if (to.screen === 'overview') return '/'
  if (to.screen === 'glossary') return '/glossary'
  const work = pathTo('s', to.statement, to.language)
  return to.screen === 'preview' ? `${work}/preview` : work
}

/** The path of names that stand below one another. */
export function pathTo(...names: readonly string[]): string {
  return names.map((name) => `/${encodeURIComponent(name)}`).join('')
}

/** Goes to a place, and to an element of it by its id. */
export function goTo(to: Place, id = ''): void {
  history.pushState(null, '', pathOf(to) + (id && `#${encodeURIComponent(id)}`))
  place.value = to
}

/** Follows links of the page without loading it again. */
export function followLinks(): void {
  addEventListener('popstate', () => {
    place.value = readPlace(location.pathname)
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.origin !== location.origin || link.target || link.download) return
    if (event.defaultPrevented || event.button !== 0 || !link.dataset.screen) return
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    goTo(readPlace(link.pathname), decode(link.hash.slice(1)))
  })
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
