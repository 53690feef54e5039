/** What a backslash and a letter stand for. Source: gettext's manual, "The format of PO files"; the same as in C. */
const controls: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
  "'": "'",
  '?': '?',
}

/** An escape; several numbers in a row are the bytes of one UTF-8 sequence (`msgcat --escape` writes `\303\244`). */
const escapeSequence =
  /\\(?:((?:[0-7]{1,3}|x[0-9a-fA-F]{1,2})(?:\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}))*)|(.?))/gs

/** Returns the offset of the quotation mark that closes the text begun at `start`, or -1 if none comes before `end`. */
export function closingQuote(text: string, start: number, end: number): number {
  let quote = text.indexOf('"', start)
  while (quote >= 0 && quote < end) {
    let before = quote - 1
    while (before >= start && text.charCodeAt(before) === 0x5c) before--
    if ((quote - before) % 2 === 1) return quote
    quote = text.indexOf('"', quote + 1)
  }
  return -1
}

/**
 * Returns what the text between two quotation marks stands for.
 *
 * @param reject is called with the offset of an escape that stands for nothing, and throws.
 */
export function unescapeText(text: string, reject: (offset: number) => never): string {
  return text.replace(
    escapeSequence,
    (_, bytes: string | undefined, letter: string, offset: number) => {
      const character = bytes === undefined ? controls[letter] : decodeBytes(bytes)
      return character ?? reject(offset)
    },
  )
}

/** The text of numeric escapes; undefined where their bytes are no UTF-8. */
function decodeBytes(escaped: string): string | undefined {
  const values = escaped.split('\\').map((digits) => {
    return digits.startsWith('x')
      ? Number.parseInt(digits.slice(1), 16)
      : Number.parseInt(digits, 8)
  })
  if (values.some((value) => value > 0xff)) return undefined
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(Uint8Array.from(values))
  } catch {
    return undefined
  }
}
