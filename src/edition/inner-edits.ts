import type {Place, Span, Statement} from '../model/statement.ts'
import {writeField} from '../statement/front-matter.ts'
import {escapeText} from './escape-text.ts'
import type {Replacement} from './replacement.ts'
import type {Edit} from './splice.ts'

/** Where a URL of the source leads in an edition; the URL itself where the settings say nothing. */
export type MapUrl = (url: string) => string

/** Edits inside markers and front matter: alternative texts, link titles, fields and destinations. */
export function innerEdits(
  statement: Statement,
  replacements: readonly Replacement[],
  mapUrl: MapUrl,
): Edit[] {
  const texts = replacements.map(({unit, span, items}): Edit => {
    const {place = 'title'} = statement.units[unit] ?? {}
    const value = items.map((item) => (item.type === 'text' ? item.value : '')).join('')
    return {span, text: writeInside(value, place, span, statement.text)}
  })
  const renamed = new Set(replacements.map(({unit}) => unit))
  const closes = [...renamed].flatMap((unit) => statement.units[unit]?.close ?? [])
  const destinations = statement.destinations
    .filter(({url}) => mapUrl(url) !== url)
    .map(({url, span}): Edit => ({span, text: writeDestination(mapUrl(url))}))
  return [...texts, ...closes, ...destinations]
}

/** A text for a place where only text can stand. */
function writeInside(value: string, place: Place, span: Span, text: string): string {
  if (place === 'field') return writeField(value, text.slice(span.start, span.end))
  if (place === 'title') return writeTitle(value, text[span.end] ?? '"')
  const around = {cautious: false, inLink: true, before: '', after: ''}
  return escapeText(value, {...around, place, habit: new Set()})
}

/** A link title (CommonMark 0.31, 6.3), which ends at its own closing mark: `"`, `'` or `)`. */
function writeTitle(value: string, mark: string): string {
  const marks = mark === ')' ? /[\\|&()]/g : mark === "'" ? /[\\|&']/g : /[\\|&"]/g
  return value.replace(marks, '\\$&')
}

/** A URL as a link destination (CommonMark 0.31, 6.3): in angle brackets where it could end too early. */
function writeDestination(url: string): string {
  return /^<|[\s()\\]|^$/.test(url) ? `<${url.replace(/[<>\\\n]/g, encodeURIComponent)}>` : url
}
