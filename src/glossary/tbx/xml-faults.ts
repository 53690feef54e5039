import {UserError} from '../../model/user-error.ts'

/** A place in a document that is read. */
interface XmlPlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The error for what a parser says is not well formed. */
export function malformed(fault: string, place: XmlPlace): UserError {
  return refusal(`Cannot read XML: ${fault}`, adviceOn(fault, place.file), place)
}

/**
 * The error for the first ampersand that begins no reference: the commonest mistake in XML, which a parser notices only far
 * behind it. Undefined where there is none.
 */
export function strayAmpersand(text: string, file: string): UserError | undefined {
  const pattern = /<!--|<!\[CDATA\[|&(?!#?\w{1,64};)/g
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [start] = found
    if (start === '&')
      return refusal(
        'Unexpected ampersand, expected `&amp;` in its place',
        `Write \`&amp;\` for every ampersand in ${file}, or export it again.`,
        {file, ...placeOf(text, found.index)},
      )
    const end = text.indexOf(start === '<!--' ? '-->' : ']]>', pattern.lastIndex)
    if (end < 0) return undefined
    pattern.lastIndex = end
  }
  return undefined
}

/** The error for a document type declaration that ends before an offset. */
export function documentType(text: string, {file, end}: {file: string; end: number}): UserError {
  return refusal(
    'Unexpected document type declaration, expected none',
    `Delete everything from \`<!DOCTYPE\` to its \`>\` in ${file}: nothing in it is needed.`,
    {file, ...placeOf(text, Math.max(text.slice(0, end).search(/<!DOCTYPE/), 0))},
  )
}

/** The error for a document that says it is in another encoding than it was read in. */
export function otherEncoding(encoding: string, file: string): UserError {
  return new UserError(`Unexpected encoding \`${encoding.slice(0, 40)}\`, expected \`UTF-8\``, {
    code: 'encoding',
    advice: `Export ${file} as UTF-8, or convert it and correct its first line.`,
    place: {file, line: 1},
  })
}

/** The error for elements within elements beyond a limit. */
export function tooDeep(most: number, place: XmlPlace): UserError {
  const message = `Unexpected level ${most + 1} of elements, expected at most ${most}`
  return refusal(message, `Check that ${place.file} is the right file.`, place)
}

/** The error for a document beyond a limit, in UTF-16 units. */
export function tooLong(length: number, {file, most}: {file: string; most: number}): UserError {
  const [found, expected] = [length, most].map((units) => Math.ceil(units / 1_000_000))
  return new UserError(
    `Unexpected length of ${file}: ${found} million characters, expected at most ${expected} million`,
    {
      code: 'too-large',
      advice: 'Export fewer concepts or languages at a time.',
      place: {file},
    },
  )
}

/** What to do about a fault that the parser names. */
function adviceOn(fault: string, file: string): string {
  if (/entity/.test(fault)) return `Write the character itself in ${file}, or export it again.`
  if (/^unclosed tag|^unexpected end|root element/.test(fault))
    return `${file} seems to end too early: export it again, or bring the whole file back.`
  return `Correct ${file} at this place, or export it again.`
}

/** 1-based line and UTF-16 column of an offset. */
function placeOf(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n|\n|\r/)
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}
}

function refusal(message: string, advice: string, place: XmlPlace): UserError {
  return new UserError(message, {code: 'glossary', advice, place})
}
