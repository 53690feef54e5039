import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {UserError} from '../../src/model/user-error.ts'

/** What the caller of `errorOf` takes the text for. */
export const about = {statement: 's', language: 'pt-BR', file: 'translations/pt-BR/s.po'}

/** The error that parsing ends with, as a person sees it. */
export function errorOf(text: string): string {
  try {
    parseCatalog(text, about)
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'catalog') throw error
    const {file, line, column} = error.place ?? {}
    return [file, line, column].filter(Boolean).join(':').concat(` ${error.message}`)
  }
  return 'no error'
}
