const replacement = '\ufffd'

/**
 * Returns the text as a PO file can carry it. NUL ends a string for gettext, U+0004 divides context from source in its
 * compiled catalogs, and a lone surrogate has no form in UTF-8: each becomes U+FFFD, as CommonMark does with NUL.
 *
 * Laws: doing it twice changes nothing; the length in UTF-16 units stays; any other text comes back as it is.
 */
export function portableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', replacement).replaceAll('\u0004', replacement)
}
