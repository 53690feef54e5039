import {posix} from 'node:path'
import {editionFormats} from '../edition/formats.ts'
import type {PageLinks} from '../edition/html/page-links.ts'
import type {Alternate} from '../edition/page/page.ts'
import {directionOf} from '../edition/words/direction-of.ts'
import {nativeNameOf} from '../edition/words/language-names.ts'
import type {Settings} from '../model/settings.ts'
import type {Surroundings} from './edition-inputs.ts'
import {EDITIONS_FOLDER, editionPath, languageFile, statementIndexPath} from './paths.ts'

/** The page whose links are asked for. */
export interface LinkingPage {
  readonly statement: string
  readonly language: string
  readonly settings: Pick<Settings, 'baseUrl' | 'formats'>
}

/** Absolute address of a file, where the settings say where the editions will be; the file's path is in the project. */
export function absoluteUrl(
  path: string,
  {baseUrl}: Pick<Settings, 'baseUrl'>,
): string | undefined {
  if (baseUrl === undefined) return undefined
  return baseUrl.replace(/\/*$/, '/') + encodePath(posix.relative(EDITIONS_FOLDER, path))
}

/** Address of a file for a page at another path: absolute where it can be. Both paths are in the project. */
function urlFrom(page: string, path: string, settings: Pick<Settings, 'baseUrl'>): string {
  return absoluteUrl(path, settings) ?? relativeUrl(page, path)
}

/** Address of a file relative to that of another. Both paths are in the project. */
export function relativeUrl(page: string, path: string): string {
  return encodePath(posix.relative(posix.dirname(page), path))
}

/** A path as an address: letters of all scripts and whatever has a meaning there are percent-encoded. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** All editions of a statement as a page in one of the languages names them. */
export function alternatesOf(page: LinkingPage, {published}: Surroundings): Alternate[] {
  const {statement, settings} = page
  const ending = settings.formats.includes('html')
    ? 'html'
    : (firstEnding(settings.formats) ?? 'html')
  const from = editionPath(page.language, statement, ending)
  return inOrderOfNames(published).map((language) => ({
    language,
    direction: directionOf(language),
    name: nativeNameOf(language) ?? language,
    url: urlFrom(from, editionPath(language, statement, ending), settings),
    isCurrent: language === page.language,
  }))
}

function firstEnding(formats: readonly string[]): string | undefined {
  return editionFormats.find(({name}) => formats.includes(name))?.files[0]?.ending
}

/** The other files of an edition, and the index of the statement. */
export function pageLinks(page: LinkingPage, {endings}: Surroundings): PageLinks {
  const {statement, language, settings} = page
  const from = editionPath(language, statement, 'html')
  const kinds = editionFormats.flatMap(({files}) => files)
  const files = kinds
    .filter(({ending}) => ending !== 'html' && endings.includes(ending))
    .filter(({within}) => within === undefined || settings.baseUrl !== undefined)
    .map(({ending, words, type, within}) => ({
      words,
      type,
      url: urlFrom(
        from,
        within === undefined
          ? editionPath(language, statement, ending)
          : languageFile(language, within),
        settings,
      ),
    }))
  const hasIndex = endings.includes('html')
  return {
    files,
    ...(hasIndex && {index: urlFrom(from, statementIndexPath(statement), settings)}),
  }
}

/** Made when it is first needed: that takes milliseconds, and only pages need it. */
let collator: Intl.Collator | undefined

/** Languages in the order of their own names, which is the same on every page. */
export function inOrderOfNames(languages: Iterable<string>): string[] {
  collator ??= new Intl.Collator('en')
  const {compare} = collator
  const nameOf = (language: string): string => nativeNameOf(language) ?? language
  return [...new Set(languages)].sort(
    (left, right) => compare(nameOf(left), nameOf(right)) || (left < right ? -1 : 1),
  )
}
