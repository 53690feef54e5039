/** Embeddings, overrides and line separators, which reach beyond the words they stand in (UAX 9, section 2). */
const reaching = /[\p{Cc}\p{Cs}\u2028-\u202e\ufeff]/gu

const isolates = /[\u2066-\u2069]/g

const PDI = '\u2069'

/**
 * A text as it may stand beside others: runs of white space as one space, no control characters, no lone surrogates, no
 * bidi embeddings or overrides, and every isolate closed (UAX 9). Non-breaking spaces and joiners are kept. Law: taming it
 * again changes nothing.
 */
export function tameText(text: string): string {
  return closeIsolates(text.replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ').replace(reaching, ''))
}

/** The text with every isolate closed, and nothing closed that was not opened. */
export function closeIsolates(text: string): string {
  let open = 0
  const closed = text.replace(isolates, (mark) => {
    if (mark !== PDI) open++
    else if (open === 0) return ''
    else open--
    return mark
  })
  return closed + PDI.repeat(open)
}
