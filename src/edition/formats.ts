import type {ReadPicture} from './epub/pictures.ts'
import type {PageLinks} from './html/page-links.ts'
import type {LeafletCompiler} from './leaflet/compiler.ts'
import type {Page} from './page/page.ts'
import type {WordKey} from './words/word-key.ts'

/** A file of an edition. */
export interface EditionFile {
  /** What its name ends in, after the statement's and a full stop: `html`. One of its format's. */
  readonly ending: string
  /** A text is written as UTF-8. */
  readonly data: string | Uint8Array
  /** What its publisher should know, in English: that it is longer than it should be. */
  readonly notes?: readonly string[]
}

/** What a format makes its files of. */
export interface RenderInput {
  /** The edition as Markdown. */
  readonly text: string
  readonly isDraft: boolean
  /** The edition as a page, made when it is first asked for. */
  readonly page: () => Page
  readonly links: PageLinks
  /** What sets leaflets, loaded when it is first asked for. Throws `UserError` where it is not installed. */
  readonly compiler: () => Promise<LeafletCompiler>
  readonly picture: ReadPicture
}

/** Makes the files of an edition in one format. Law: the same input gives the same bytes. */
export type RenderFormat = (
  input: RenderInput,
) => readonly EditionFile[] | Promise<readonly EditionFile[]>

/** A format of editions. */
export interface EditionFormat {
  /** As it stands in the settings. */
  readonly name: string
  /** Those of its files of an edition that readers are told of, and what they are told. */
  readonly files: readonly {
    readonly ending: string
    readonly words: WordKey
    /** Media type (RFC 6838). */
    readonly type: string
    /** Name of the file of all statements in the language that readers are led to instead, where there is a `baseUrl`. */
    readonly within?: string
  }[]
  /** Whether it is made of a page, which names the other editions and may also be in the source language. */
  readonly isPage: boolean
  /** Whether it holds fonts of the computer that it is made on. */
  readonly usesFonts?: true
  /** Loads what makes it: much, and only for those who want it. */
  readonly load: () => Promise<RenderFormat>
}

/** Every format. A new one is a row here. */
export const editionFormats: readonly EditionFormat[] = [
  {
    name: 'md',
    files: [{ending: 'md', words: 'downloadMarkdown', type: 'text/markdown'}],
    isPage: false,
    load: async () => (await import('./markdown-file.ts')).markdownFile,
  },
  {
    name: 'html',
    files: [{ending: 'html', words: 'downloadHtml', type: 'text/html'}],
    isPage: true,
    load: async () => {
      const {renderHtml} = await import('./html/render-html.ts')
      return ({page, links}) => [{ending: 'html', data: renderHtml(page(), links)}]
    },
  },
  {
    name: 'pdf',
    files: [
      {ending: 'a4.pdf', words: 'downloadPdfA4', type: 'application/pdf'},
      {ending: 'letter.pdf', words: 'downloadPdfLetter', type: 'application/pdf'},
    ],
    isPage: true,
    usesFonts: true,
    load: async () => (await import('./leaflet/leaflet-files.ts')).leafletFiles,
  },
  {
    name: 'txt',
    files: [
      {ending: 'txt', words: 'downloadText', type: 'text/plain'},
      {ending: 'short.txt', words: 'downloadShort', type: 'text/plain'},
    ],
    isPage: true,
    load: async () => (await import('./text/text-files.ts')).textFiles,
  },
  {
    name: 'epub',
    files: [{ending: 'epub', words: 'downloadEpub', type: 'application/epub+zip'}],
    isPage: true,
    load: async () => {
      const {buildEpub} = await import('./epub/build-epub.ts')
      return ({page, picture}) => [{ending: 'epub', data: buildEpub(page(), picture)}]
    },
  },
  {
    name: 'feed',
    files: [
      {ending: 'feed.json', words: 'feed', type: 'application/atom+xml', within: 'feed.atom'},
    ],
    isPage: true,
    load: async () => {
      const {describeItem} = await import('./feed/feed-item.ts')
      const {renderItem} = await import('./feed/json-feed.ts')
      return ({page}) => [{ending: 'feed.json', data: renderItem(describeItem(page()))}]
    },
  },
]

/** The names of all formats. */
export const formatNames: readonly string[] = editionFormats.map(({name}) => name)
