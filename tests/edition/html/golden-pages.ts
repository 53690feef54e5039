import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {renderBilingual} from '../../../src/edition/html/render-bilingual.ts'
import {renderHtml} from '../../../src/edition/html/render-html.ts'
import {describePage} from '../../../src/edition/page/describe-page.ts'
import {directionOf} from '../../../src/edition/words/direction-of.ts'
import {wordsFor} from '../../../src/edition/words/words-for.ts'
import {buildLanguage, buildSource, readStatement, syncLanguage} from '../../../src/pipeline.ts'
import {parseSettings} from '../../../src/project/read-settings.ts'

/** Where the statement and its catalogs are. */
export const pagesFolder = 'tests/fixtures/pages'

/**
 * What the catalogs are cases of: German is partly reviewed, Arabic machine-made and from right to left, Chinese reviewed,
 * Tamil has gaps, French is behind the source, and in Maori, which has no words of ours, all that is said is English.
 */
export const translations: readonly string[] = readdirSync(pagesFolder)
  .filter((name) => name.endsWith('.po'))
  .map((name) => name.slice(0, -'.po'.length))

export const allLanguages: readonly string[] = ['en', ...translations]

const settings = parseSettings(
  `languages: [${translations.join(', ')}]
translatableFields: [title, description]
publisher: {name: Mill Workers’ Committee, url: https://example.org}
publish: {require: untranslated, missing: source}
`,
  'broadside.yaml',
)

const statement = readStatement('strike', readFixture('source.md'), settings)

function readFixture(name: string): string {
  return readFileSync(join(pagesFolder, name), 'utf8')
}

function catalogOf(language: string) {
  const po = readFixture(`${language}.po`)
  return syncLanguage(statement, language, {po, sourceLanguage: 'en'}).catalog
}

/** The web page of the statement in a language. */
export function goldenPage(language: string, isDraft = false): string {
  const edition =
    language === 'en'
      ? buildSource(statement)
      : buildLanguage(statement, catalogOf(language), settings)
  const words = wordsFor(language)
  const page = describePage({
    name: 'strike',
    statement: statement.statement,
    edition: {...edition, text: edition.text ?? ''},
    language,
    sourceLanguage: 'en',
    words,
    revision: '0123456789ab',
    alternates: allLanguages.map((other) => ({
      language: other,
      direction: directionOf(other),
      name: words.nativeName(other).text,
      url: `../${other}/strike.html`,
      isCurrent: other === language,
    })),
    isDraft,
    url: `https://example.org/${language}/strike.html`,
    ...(settings.publisher && {publisher: settings.publisher}),
  })
  const url = (ending: string): string => `strike.${ending}`
  return renderHtml(page, {
    index: '../statements/strike.html',
    files: [
      {words: 'downloadPdfA4', url: url('a4.pdf'), type: 'application/pdf'},
      {words: 'downloadEpub', url: url('epub'), type: 'application/epub+zip'},
    ],
  })
}

/** Source and translation side by side. */
export function goldenBilingual(language: string): string {
  return renderBilingual({
    title: 'Strike at the mill!',
    sourceLanguage: 'en',
    words: wordsFor(language),
    revision: '0123456789ab',
    segments: statement.segments,
    entries: catalogOf(language).entries,
  })
}
