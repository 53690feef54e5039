/** Marks that editors exchange without changing what is said, and spaces that come and go with them. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ' '],
  [/[\u201c-\u201f\u2033]|\u00ab ?| ?\u00bb/g, '"'],
  [/[\u2018-\u201b\u2032]|\u2039 ?| ?\u203a/g, "'"],
  [/ ?[-\u2010-\u2015\u2212](?: ?[-\u2010-\u2015\u2212])* ?/g, '-'],
  [/\u2026/g, '...'],
  [/ (?=[!?;:])/g, ''],
]

/** Soft hyphens and other characters nobody sees. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g

/**
 * The text without differences of typography: kinds of quotation marks, dashes, spaces, ellipses, hyphens; in NFC. Law:
 * doing it twice changes nothing.
 */
export function plainTypography(text: string): string {
  const visible = text.replace(invisible, '').normalize('NFC')
  return marks.reduce((plain, [mark, sign]) => plain.replace(mark, sign), visible).trim()
}
