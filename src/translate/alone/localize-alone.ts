import {addressesIn} from '../answer/addresses.ts'
import {plainOf, readCoded, writeCoded} from '../wire/code-tree.ts'
import {peelEdges} from '../wire/peel-edges.ts'
import {localizeDate} from './localize-date.ts'
import {localizeNumber} from './localize-number.ts'
import {isKnown} from './number-system.ts'

/** What a segment that needs no engine is localized by. */
export interface AloneOptions {
  /** BCP 47. */
  readonly sourceLanguage: string
  /** BCP 47. */
  readonly language: string
  /** Of the segment. The number of a heading may be that of a section, which keeps its point. */
  readonly kind?: string
}

/**
 * The target (coded text) of a segment that is nothing but a date, a number, a percentage, a URL or an e-mail address, for the
 * origin `auto`. Undefined where it is anything else, or not certain.
 */
export function localizeAlone(source: string, options: AloneOptions): string | undefined {
  const tree = readCoded(source)
  if (!tree) return undefined
  const {inside, putBack} = peelEdges(tree.nodes)
  const [only] = inside
  if (inside.length !== 1 || only?.type !== 'text') return undefined
  const target = localizeText(plainOf(inside).trim(), options)
  return target === undefined
    ? undefined
    : writeCoded(putBack([{type: 'text', value: target}]), tree.codes)
}

/** As `localizeAlone`, in plain. */
function localizeText(text: string, options: AloneOptions): string | undefined {
  if (addressesIn(text)[0] === text) return text
  // What holds no digit is neither, and asking ICU takes long.
  if (!/\p{Nd}/u.test(text) || !isKnown(options.sourceLanguage) || !isKnown(options.language))
    return undefined
  const isHeading = options.kind?.startsWith('heading') ?? false
  if (isHeading && /^\p{Nd}+\p{P}\p{Nd}{1,2}$/u.test(text)) return undefined
  return localizeNumber(text, options) ?? localizeDate(text, options)
}
