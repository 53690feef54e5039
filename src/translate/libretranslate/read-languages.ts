import {type JsonCall, shownService} from '../call-json.ts'
import {EngineError} from '../engine-error.ts'

/** A language that a server translates from. */
export interface ServedLanguage {
  readonly code: string
  /** Codes of the languages it is translated into. */
  readonly targets: readonly string[]
}

/**
 * What `GET /languages` says. Servers before 1.2 name no targets: all languages are, then.
 *
 * @throws EngineError `service` for anything that is no such list
 */
export function readLanguages(value: unknown, call: JsonCall): readonly ServedLanguage[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  const codes = items.map((item) => (item as {code?: unknown} | null)?.code).filter(isText)
  if (codes.length === 0 || codes.length !== items.length)
    throw new EngineError(`Unexpected list of languages from ${shownService(call)}`, {
      failure: 'service',
      advice: 'Check that `engines.libretranslate.url` is that of LibreTranslate.',
    })
  return codes.map((code, index) => {
    const targets = (items[index] as {targets?: unknown}).targets
    return {code, targets: Array.isArray(targets) ? targets.filter(isText) : codes}
  })
}

/** Whether a value is a string. */
function isText(value: unknown): value is string {
  return typeof value === 'string'
}
