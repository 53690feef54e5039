import {parseCatalog} from '../catalog/parse-catalog.ts'
import type {LeafletCompiler} from '../edition/leaflet/compiler.ts'
import {fontAdvice, fontSource, ownFamily} from '../edition/leaflet/font-sources.ts'
import {fontsOf} from '../edition/leaflet/fonts.ts'
import {nativeNameOf} from '../edition/words/language-names.ts'
import type {Settings} from '../model/settings.ts'
import {UserError} from '../model/user-error.ts'
import type {Diagnosis} from './diagnose.ts'
import {type FontPlaces, fontFolders, namedFontFolders, realFolder} from './font-folders.ts'
import {catalogPath} from './paths.ts'
import {readTextIfAny} from './read-text.ts'
import {openTypst} from './typst.ts'

/**
 * Which font a leaflet is set in, by language, and the characters of its catalogs that no font has. Nothing where `pdf` is
 * not among the formats.
 */
export function diagnoseLeaflets(
  root: string,
  statements: readonly string[],
  {settings, fonts}: FontPlaces & {readonly settings: Settings},
): Diagnosis[] {
  if (!settings.formats.includes('pdf')) return []
  const places = {settings, fonts}
  try {
    const compiler = openTypst(root, fontFolders(root, places))
    return [
      ...missingFolders(namedFontFolders(root, places)),
      ...settings.languages.map((language) => ({
        subject: `leaflet ${language}`,
        ...diagnoseFont(language, textOf(root, language, statements), compiler),
      })),
    ]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [{subject: 'leaflets', verdict: 'bad', message: error.message, advice: error.advice}]
  }
}

function missingFolders(folders: readonly string[]): Diagnosis[] {
  return folders
    .filter((folder) => realFolder(folder) === undefined)
    .map((folder) => ({
      subject: 'fonts',
      verdict: 'note',
      message: `no folder ${folder}`,
      advice: 'Correct `fontPaths` in broadside.yaml or `BROADSIDE_FONTS`.',
    }))
}

/** At most this many characters are shown. */
const most = 20

function diagnoseFont(
  language: string,
  text: string,
  compiler: LeafletCompiler,
): Omit<Diagnosis, 'subject'> {
  const {families, debian, npm} = fontSource(language)
  const [family] = compiler.installed(families)
  const missing = [...fontsOf(compiler).missing(clusters(text, language), language)]
  if (missing.length === 0) return {verdict: 'good', message: family ?? ownFamily}
  const shown = missing.slice(0, most).join(' ')
  const message =
    family === undefined
      ? `no font of ${families.join(', ')}`
      : `${family} has no ${shown}${missing.length > most ? ` … (${missing.length})` : ''}`
  return {verdict: 'bad', message, advice: fontAdvice({debian, npm})}
}

/** Every cluster of a text once, so that marks stand on their letters. */
function clusters(text: string, language: string): string {
  const segments = new Intl.Segmenter(language, {granularity: 'grapheme'}).segment(text)
  return [...new Set(Array.from(segments, ({segment}) => segment))].sort().join(' ')
}

/** The targets of a language, and its name. What cannot be read is told elsewhere. */
function textOf(root: string, language: string, statements: readonly string[]): string {
  const texts = statements.flatMap((statement) => {
    try {
      const po = readTextIfAny(root, catalogPath(language, statement), 'catalog')?.text
      if (po === undefined) return []
      return parseCatalog(po, {statement, language}).entries.map(({target}) => target)
    } catch {
      return []
    }
  })
  return [nativeNameOf(language) ?? '', ...texts].join(' ')
}
