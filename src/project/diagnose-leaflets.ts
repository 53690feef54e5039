import {parseCatalog} from '../catalog/parse-catalog.ts'
import type {LeafletCompiler} from '../edition/leaflet/compiler.ts'
import {fontSource} from '../edition/leaflet/font-sources.ts'
import {fontsOf} from '../edition/leaflet/fonts.ts'
import {nativeNameOf} from '../edition/words/language-names.ts'
import type {Settings} from '../model/settings.ts'
import {UserError} from '../model/user-error.ts'
import type {Diagnosis} from './diagnose.ts'
import {type FontPlaces, fontFolders, namedFontFolders, realFolder} from './font-folders.ts'
import {catalogPath} from './paths.ts'
import {readTextIfAny} from './read-text.ts'
import {isTypstInstalled, openTypst} from './typst.ts'

/**
 * Which font a leaflet is set in, by language, and the characters of its catalogs that no font has. Nothing where nobody
 * wants leaflets: where Typst is not installed and `pdf` not among the formats.
 */
export function diagnoseLeaflets(
  root: string,
  statements: readonly string[],
  {settings, fonts}: FontPlaces & {readonly settings: Settings},
): Diagnosis[] {
  const isWanted = settings.formats.includes('pdf')
  if (!isWanted && !isTypstInstalled(root)) return []
  const verdict = isWanted ? 'bad' : 'note'
  const places = {settings, fonts}
  try {
    const compiler = openTypst(root, fontFolders(root, places))
    return [
      ...missingFolders(namedFontFolders(root, places)),
      ...settings.languages.map((language) => ({
        subject: `leaflet ${language}`,
        ...diagnoseFont(language, textOf(root, language, statements), compiler, verdict),
      })),
    ]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [{subject: 'leaflets', verdict, message: error.message, advice: error.advice}]
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
  verdict: Diagnosis['verdict'],
): Omit<Diagnosis, 'subject'> {
  const {families, debian, npm} = fontSource(language)
  const [family] = compiler.installed(families)
  const missing = [...fontsOf(compiler).missing(clusters(text, language), language)]
  if (family !== undefined && missing.length === 0) return {verdict: 'good', message: family}
  const shown = missing.slice(0, most).join(' ')
  const message =
    family === undefined
      ? `no font, expected one of ${families.join(', ')}`
      : `${family} has no ${shown}${missing.length > most ? ` … (${missing.length})` : ''}`
  if (family === undefined && missing.length === 0)
    return {verdict: 'good', message: 'Libertinus Serif'}
  const sources = [`apt install ${debian}`, ...(npm === undefined ? [] : [`npm install ${npm}`])]
  const advice = `Install a font: ${sources.map((source) => `\`${source}\``).join(' or ')}, or name a folder with one in \`fontPaths\`.`
  return {verdict, message, advice}
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
