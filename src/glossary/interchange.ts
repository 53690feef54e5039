import type {Concept} from '../model/glossary.ts'
import {UserError} from '../model/user-error.ts'
import {exportCsv, importCsv} from './csv.ts'
import {exportDeepl, importDeepl} from './deepl-tsv.ts'
import {languageKey} from './glossary-language.ts'
import {exportTbx} from './tbx/export-tbx.ts'
import {readTbx} from './tbx/import-tbx.ts'

/** A format in which other tools keep glossaries. */
export type InterchangeFormat = 'tbx' | 'csv' | 'deepl'

/** Endings of the files. */
const endingsOf: Readonly<Record<InterchangeFormat, readonly string[]>> = {
  tbx: ['tbx', 'xml'],
  csv: ['csv'],
  deepl: ['tsv', 'txt'],
}

/** What the command line calls them. */
const interchangeFormats: readonly InterchangeFormat[] = ['tbx', 'csv', 'deepl']

/**
 * The format of a name on the command line, else that of a file's ending.
 *
 * @throws UserError `usage` where there is none.
 */
export function interchangeFormat(option: unknown, file?: string): InterchangeFormat {
  const ending = /\.([^./\\]+)$/.exec(file ?? '')?.[1]?.toLowerCase() ?? ''
  const format = interchangeFormats.find((name) =>
    option === undefined ? endingsOf[name].some((each) => each === ending) : name === option,
  )
  if (format) return format
  throw new UserError(
    option === undefined
      ? `Unexpected ending of ${file}, expected one of ${endings(interchangeFormats)}`
      : `Unexpected format \`${option}\`, expected ${interchangeFormats.join(', ')}`,
    {code: 'usage', advice: `Name the format: \`--format ${interchangeFormats.join('|')}\`.`},
  )
}

/**
 * Checks the name of a file that is to be written: it has to end as files of the format do, so that no statement, catalog or
 * glossary file is written over.
 *
 * @throws UserError `usage`.
 */
export function checkEnding(file: string, format: InterchangeFormat): void {
  if (endingsOf[format].some((ending) => file.toLowerCase().endsWith(`.${ending}`))) return
  throw new UserError(`Unexpected ending of ${file}, expected ${endings([format])}`, {
    code: 'usage',
    advice: 'Correct `--out`, or leave it out and use `> FILE`.',
  })
}

function endings(formats: readonly InterchangeFormat[]): string {
  return formats
    .flatMap((format) => endingsOf[format])
    .map((ending) => `\`.${ending}\``)
    .join(', ')
}

/** How concepts are read from a file of another tool. */
export interface ReadInterchangeOptions {
  readonly format: InterchangeFormat
  /** Path as people know it. */
  readonly file: string
  /** BCP 47. */
  readonly sourceLanguage: string
  /** Of the second column of a file for DeepL, which does not say so itself. */
  readonly language?: string | undefined
}

/**
 * The concepts of a file of another tool.
 *
 * @throws UserError `glossary` for a file that cannot be read, or has nothing in it; `usage` where the language is missing or
 * none.
 */
export function readInterchange(text: string, options: ReadInterchangeOptions): Concept[] {
  const {format, file, sourceLanguage} = options
  if (text.replace(/^\ufeff/, '').trim() === '')
    throw new UserError(`Unexpected empty file ${file}, expected a glossary`, {
      code: 'glossary',
      advice: 'Export it again.',
      place: {file},
    })
  if (format === 'tbx') return readTbx(text, file)
  if (format === 'csv') return importCsv(text, file)
  const language = languageKey(options.language ?? '')
  if (language === undefined || language === sourceLanguage)
    throw new UserError(
      options.language === undefined
        ? 'Missing language of a glossary for DeepL'
        : `Unexpected language \`${options.language}\`, expected that of the second column`,
      {code: 'usage', advice: 'Name it: `--language de`.'},
    )
  return importDeepl(text, {sourceLanguage, language, file})
}

/** What other tools read, and what could not go into it. */
export interface WrittenInterchange {
  readonly text: string
  /** Source terms that the format does not allow. */
  readonly leftOut: readonly string[]
}

/**
 * Concepts as a file for another tool. `languages` are those that what is not translated is written for; DeepL takes one.
 *
 * @throws UserError `usage` for DeepL and several languages.
 */
export function writeInterchange(
  concepts: readonly Concept[],
  options: {
    readonly format: InterchangeFormat
    readonly sourceLanguage: string
    readonly languages: readonly string[]
  },
): WrittenInterchange {
  const {format, sourceLanguage, languages} = options
  if (format === 'tbx') return {text: exportTbx(concepts, options), leftOut: []}
  if (format === 'csv') return {text: exportCsv(concepts), leftOut: []}
  const [language, ...more] = languages
  if (language === undefined || more.length > 0)
    throw new UserError(
      `Unexpected ${languages.length} languages in a glossary for DeepL, expected one`,
      {code: 'usage', advice: 'Name one: `--to de`.'},
    )
  return exportDeepl(concepts, {sourceLanguage, language})
}
