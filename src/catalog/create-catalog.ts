import type {Catalog} from '../model/catalog.ts'

/**
 * Returns an empty catalog with its header.
 *
 * The header has all fields that `msgfmt --check` asks for; what nobody knows stays empty instead of invented, and
 * Poedit, Weblate and others fill it in. `X-Statement` lets `parseCatalog` refuse a file in the wrong place,
 * `X-Source-Language` tells Poedit what it translates from.
 */
export function createCatalog(about: {
  readonly statement: string
  readonly language: string
  readonly sourceLanguage: string
}): Catalog {
  const {statement, language, sourceLanguage} = about
  return {
    statement,
    language,
    header: [
      ['Project-Id-Version', statement],
      ['PO-Revision-Date', ''],
      ['Last-Translator', ''],
      ['Language-Team', ''],
      ['Language', language],
      ['MIME-Version', '1.0'],
      ['Content-Type', 'text/plain; charset=UTF-8'],
      ['Content-Transfer-Encoding', '8bit'],
      ['X-Statement', statement],
      ['X-Source-Language', sourceLanguage],
      ['X-Generator', 'broadside'],
    ],
    headerComments: [],
    entries: [],
    obsolete: [],
  }
}
