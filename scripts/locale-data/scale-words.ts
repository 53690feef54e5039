/** Numbers whose plural forms differ in some language. */
const counts = [1, 1.5, 2, 3, 5, 7, 11, 21, 100]

/** Words and abbreviations for powers of ten, by exponent, with their plural forms; blanks between them. */
export function scaleWords(tag: string): Record<string, string> {
  const found: Record<string, Set<string>> = {}
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(`${tag}-u-nu-latn`, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 1,
    })
    for (let exponent = 3; exponent <= 15; exponent++) {
      for (const count of counts) {
        const word = scaleWord(format.formatToParts(count * 10 ** exponent), count * 10 ** exponent)
        // A letter, or two of which the last is a capital, is rather a unit: t., km. Phrases are made of the other words.
        if (!word || /^\p{sc=Latn}\.?$|^\p{Ll}\p{Lu}$|\s/u.test(word.text)) continue
        const powers = Object.values(found)
        // `কো` stands for ten million, and in `শত কো` for a hundred times as much.
        if (powers.some((words) => words.has(word.text))) continue
        found[word.exponent] ??= new Set()
        found[word.exponent]?.add(word.text)
      }
    }
  }
  return Object.fromEntries(
    Object.entries(found).map(([key, words]) => [key, [...words].join(' ')]),
  )
}

/** What stands beside the digits of a compact number, and the power of ten that it stands for. */
function scaleWord(
  parts: readonly Intl.NumberFormatPart[],
  value: number,
): {exponent: number; text: string} | undefined {
  const text = parts
    .filter(({type}) => type === 'compact')
    .map(({value: part}) => part.replace(/[\u200e\u200f]/g, ''))
    .join('')
    .trim()
  const digits = parts
    .filter(({type}) => /^(?:integer|fraction|decimal)$/.test(type))
    .map(({type, value: part}) => (type === 'decimal' ? '.' : part))
    .join('')
  const exponent = Math.round(Math.log10(value / Number(digits || value)) * 1000) / 1000
  if (digits === '') return undefined
  return text && Number.isInteger(exponent) && exponent > 0 ? {exponent, text} : undefined
}
