import type {Element, RootContent} from 'hast'
import {bylineOf} from '../page/byline.ts'
import type {Page} from '../page/page.ts'
import {colonOf} from '../text/label.ts'
import {numberIn} from '../text/number-in.ts'
import {profileFor} from '../typography/profile-for.ts'
import {directionOf} from '../words/direction-of.ts'
import type {WordKey} from '../words/word-key.ts'
import type {Said} from '../words/words.ts'
import {describeBlocks} from './describe-blocks.ts'
import {describeInlines, isolate, text, trimInlines} from './describe-inlines.ts'
import {
  type Footer,
  type Inline,
  type LeafletDocument,
  type Paper,
  papers,
  type Shape,
  type TextStyle,
} from './document.ts'
import type {LeafletFonts} from './fonts.ts'
import {isHyphenated} from './hyphenated.ts'
import {shortAddress, shownAddress} from './link-address.ts'
import {drawQrCode} from './qr-code.ts'
import {openScope, type Scope} from './scope.ts'
import {spokenText} from './spoken-text.ts'

/** What the template is given for a page. Names of languages that no face can show are left out, and are in `unshown`. */
export function describeLeaflet(
  page: Page,
  {paper, fonts}: {readonly paper: Paper; readonly fonts: LeafletFonts},
): {readonly document: LeafletDocument; readonly unshown: readonly Said[]} {
  const {language, title, description, publisher} = page
  const authors = page.authors ?? (publisher ? [publisher.name] : [])
  const languages = new Set<string>()
  const scope = openScope(language, {emphasisOf, languages})
  const {lineBreak, leaflet} = profileFor(language)
  const heading = page.body.children.find(isTitle)
  const titled = heading ? trimInlines(describeInlines(heading.children, scope)) : []
  const rest = page.body.children.filter((node) => node !== heading)
  const blocks = describeBlocks(rest, scope)
  const names = otherNames(page)
  const shown = names.filter((name) => fonts.missing(name.text, name.language) === '')
  const unshown = names.filter((name) => !shown.includes(name))
  const footer = describeFooter(page, {scope, names: shown, unshown: unshown.length})
  const document: LeafletDocument = {
    ...papers[paper],
    language,
    styles: Object.fromEntries([...languages].map((tag) => [tag, textStyle(tag, fonts)])),
    columns: leaflet.columns,
    leading: leaflet.leading,
    clearance: 4 + leaflet.titleClearance,
    // Without a place to divide words, lines of short columns would gape.
    isJustified: isHyphenated(language) || lineBreak === 'strict',
    title,
    description,
    authors,
    ...dateParts(page.date),
    heading: wholeSentences(titled.length > 0 ? titled : text(title), lineBreak === 'strict'),
    byline: describeByline(page, scope),
    blocks,
    footer,
  }
  return {document, unshown}
}

/** Who wrote it, and when it was published. */
function describeByline(page: Page, scope: Scope): Inline[] {
  const byline = bylineOf(page)
  return joined([
    byline ? say(byline, scope) : [],
    page.date === undefined ? [] : say(page.words.date(page.date), scope),
  ])
}

/** Parts of a line with a dot between them; empty ones are left out. */
function joined(parts: readonly Inline[][]): Inline[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [...text(' · '), ...part]))
}

/** Characters of a sentence that fit on one line of a title. */
const titleLine = 18

/** A title whose lines end where its sentences do, in scripts that would break anywhere between two characters. */
function wholeSentences(title: readonly Inline[], isSquare: boolean): readonly Inline[] {
  if (!isSquare) return title
  return title.flatMap((inline): readonly Inline[] => {
    if (inline.kind !== 'text') return [inline]
    const sentences = inline.text.split(/(?<=[！？。：])(?![！？。：])/)
    return sentences.flatMap((sentence): Inline[] =>
      sentence.length > titleLine ? text(sentence) : [{kind: 'whole', text: sentence}],
    )
  })
}

/** How words are emphasised: slanted, or by what its readers know where the script has no slanted letters. */
function emphasisOf(language: string): Shape {
  const {hasItalics, lineBreak} = profileFor(language)
  if (hasItalics) return 'italic'
  return lineBreak === 'strict' && !language.startsWith('ko') ? 'dots' : 'strong'
}

function isTitle(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'h1'
}

function otherNames({alternates}: Page): Said[] {
  return alternates
    .filter(({isCurrent}) => !isCurrent)
    .map(({name, language, direction}) => ({text: name, language, direction}))
}

function describeFooter(
  page: Page,
  about: {readonly scope: Scope; readonly names: readonly Said[]; readonly unshown: number},
): Footer {
  const {scope, names, unshown} = about
  const {url, words, publisher, notice} = page
  const sayWords = (key: WordKey, values = {}): Inline[] => say(words.say(key, values), scope)
  const address = url === undefined ? undefined : shortAddress(url)
  return {
    ...(url !== undefined && {
      code: drawQrCode(url, words.say('qrCode', {url: address ?? url}).text),
    }),
    ...(address !== undefined && {address}),
    calls: [...(url === undefined ? [] : [sayWords('scan')]), sayWords('passOn')],
    languages: [
      ...names.map((name) => say(name, scope)),
      ...(unshown > 0 ? [sayWords('moreLanguages', {count: unshown})] : []),
    ],
    imprint: joined([
      publisher ? sayWords('publishedBy', {name: publisher.name}) : [],
      publisher?.url === undefined ? [] : describeContact(publisher.url, page, scope),
    ]),
    notices: notice.lines.map((line) => say(line, scope)),
    pageNumber: describeNumber(page, scope),
  }
}

/** Where the publisher is found. */
function describeContact(url: string, {words}: Page, scope: Scope): Inline[] {
  const label = words.say('contact')
  // What stands at the foot of every page is no content to PDF/UA-1, and must not be a link.
  const address = isolate([shownAddress(url)], 'ltr', scope)
  return [...say(label, scope), ...text(colonOf(label.language)), ...address]
}

function describeNumber({words}: Page, scope: Scope): Footer['pageNumber'] {
  const {text, language} = words.say('pageOf', {page: '{page}', total: '{total}'})
  const digits = Array.from({length: 10}, (_, digit) => numberIn(language, digit))
  return {text, language: scope.within(language).language, digits}
}

/** Words in the language they really are in. */
function say(said: Said, scope: Scope): Inline[] {
  if (said.language === scope.language) return spokenText(said.text, scope)
  const {language} = scope.within(said.language)
  return [{kind: 'said', language, inlines: isolate(text(said.text), said.direction, scope)}]
}

/** How text of a language is set (https://typst.app/docs/reference/text/text). */
function textStyle(tag: string, fonts: LeafletFonts): TextStyle {
  const {language, script, region} = new Intl.Locale(tag).maximize()
  // Only for Chinese does a country change the forms of characters.
  const country =
    script === 'Hans' ? 'CN' : script === 'Hant' ? (region === 'HK' ? 'HK' : 'TW') : undefined
  return {
    lang: language,
    ...(country !== undefined && {region: country}),
    dir: directionOf(tag),
    font: fonts.faces(tag),
    hyphenate: isHyphenated(tag),
  }
}

function dateParts(date: string | undefined): Pick<LeafletDocument, 'date'> {
  const [year, month, day] = date?.split('-').map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return {}
  return {date: {year, month, day}}
}
