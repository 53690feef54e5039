/** Marks that editors exchange without changing what is said. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2018\u2019\u201a\u201b\u2032\u2039\u203a]/g, "'"],
  [/\s*(?:[\u2013\u2014\u2015]|--+)\s*/g, '-'],
  [/\u2026/g, '...'],
  [/[\u2010\u2011]/g, '-'],
  [/\u00ad|\u200b|\u2060/g, ''],
  [/[\s\u00a0\u202f\u2009]+/g, ' '],
]

/** The text without differences of typography: kinds of quotation marks, dashes, spaces, ellipses, hyphens; NFC. */
export function plainTypography(text: string): string {
  return marks
    .reduce((plain, [mark, sign]) => plain.replace(mark, sign), text.normalize('NFC'))
    .trim()
}
