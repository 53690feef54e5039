import {type EditionFormat, editionFormats} from '../edition/formats.ts'
import type {Settings} from '../model/settings.ts'
import {hashBytes} from './content-hash.ts'
import type {BuiltEdition} from './edition-list.ts'
import {fontFolders} from './font-folders.ts'
import type {JobContext} from './job.ts'
import {catalogPath, wordsPath} from './paths.ts'
import {readTextIfAny} from './read-text.ts'

/** What the editions of a statement in one language are made from. */
export interface EditionInputs {
  readonly statement: string
  readonly language: string
  /** Text of the statement. */
  readonly source: string
  readonly po: string | undefined
  /** Text of the file with the project's own words for the editions. */
  readonly words: string | undefined
  /** Folders with fonts, where a format uses any. */
  readonly fonts: readonly string[]
  /** SHA-256 of what the text is made of: the source, the catalog, the settings it depends on and the tool. */
  readonly textHash: string
}

/** Reads what the editions in a language are made from. Throws `UserError` as `readTextIfAny`. */
export function readInputs(
  about: Pick<EditionInputs, 'statement' | 'language' | 'source'>,
  {root, settings, version, fonts: named}: JobContext,
): EditionInputs {
  const {statement, language, source} = about
  const isSource = language === settings.sourceLanguage
  const po = isSource
    ? undefined
    : readTextIfAny(root, catalogPath(language, statement), 'catalog')?.text
  const {sourceLanguage, translatableFields, abbreviations, links, publish} = settings
  const {publisher, baseUrl, allowHtml} = settings
  const used = {
    sourceLanguage,
    translatableFields,
    abbreviations,
    links,
    publish,
    publisher,
    baseUrl,
    allowHtml,
  }
  // The texts stand outside the JSON, which would be written letter by letter; their lengths tell them apart.
  const head = JSON.stringify([version, used, language, source.length, po?.length ?? null])
  const textHash = hashBytes(`${head}\n${source}${po ?? ''}`)
  const usesFonts = editionFormats.some(
    (format) => format.usesFonts && settings.formats.includes(format.name),
  )
  const fonts = usesFonts ? fontFolders(root, {settings, fonts: named}) : []
  return {
    ...about,
    po,
    words: readTextIfAny(root, wordsPath(language), 'settings')?.text,
    fonts,
    textHash,
  }
}

/** What pages say beside their own text: the other editions, and the other files of the same. */
export interface Surroundings {
  /** Languages of the statement’s editions, in the order of their tags. */
  readonly published: readonly string[]
  /** Endings of the files of the edition. */
  readonly endings: readonly string[]
}

/** SHA-256 of everything that the files of a format are made from. */
export function formatHash(
  format: string,
  {textHash, words, fonts}: EditionInputs,
  around: Surroundings,
): string {
  const row = editionFormats.find(({name}) => name === format)
  if (!row?.isPage) return textHash
  return hashBytes(
    JSON.stringify([textHash, words ?? null, around, ...(row.usesFonts ? fonts : [])]),
  )
}

/** The formats that an edition in a language is built in: in the source language pages only, the rest is the statement. */
export function formatsOf(language: string, settings: Settings): readonly EditionFormat[] {
  const {formats, sourceLanguage} = settings
  return editionFormats.filter(
    ({name, isPage}) => formats.includes(name) && (isPage || language !== sourceLanguage),
  )
}

/** Endings of the files that an edition has once it is built, in the order of the formats. */
export function endingsOf(
  language: string,
  settings: Settings,
  built: readonly BuiltEdition[],
): readonly string[] {
  const wanted = new Set(formatsOf(language, settings))
  return editionFormats
    .filter((format) => wanted.has(format) || built.some((row) => row.format === format.name))
    .flatMap(({files}) => files.map(({ending}) => ending))
}
