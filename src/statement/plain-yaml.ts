/** A key of a front matter and the words behind it. */
export interface PlainPair {
  readonly name: string
  readonly value: string
  /** UTF-16 offset of the words in the front matter. */
  readonly start: number
}

/** Words that YAML takes for something else (YAML 1.2, 10.3.2, core schema). */
const keyword = /^(?:null|true|false)$/i

/** A line with a key and something behind it. */
const line = /^([A-Za-z][\w-]*): (.+)$/

/** A number or date, which is one scalar whatever it is. */
const amount = /^\d[\w.+/-]*$/

/**
 * The named pairs of a front matter in which every key has plain words behind it on its own line, or if it is not named a
 * number; undefined where it holds anything else. Most do not, and are so read without a parser of all YAML. Law: that
 * parser finds the same.
 */
export function plainPairs(yaml: string, wanted: readonly string[]): PlainPair[] | undefined {
  const pairs: PlainPair[] = []
  const names = new Set<string>()
  const lines = yaml.split('\n')
  let offset = 0
  for (const [index, text] of lines.entries()) {
    const isFence = text === '---' && (index === 0 || index === lines.length - 1)
    const [, name, value] = line.exec(text) ?? []
    if (name !== undefined && value !== undefined) {
      const isWanted = wanted.includes(name)
      if (names.has(name) || keyword.test(name)) return undefined
      if (!isPlainScalar(value) && (isWanted || !amount.test(value))) return undefined
      names.add(name)
      if (isWanted) pairs.push({name, value, start: offset + name.length + 2})
    } else if (!isFence) return undefined
    offset += text.length + 1
  }
  return pairs
}

/** Whether a text, written as it is, is a plain scalar that YAML reads as that text; false where it is not sure. */
export function isPlainScalar(text: string): boolean {
  return (
    /^\p{L}[^\p{C}\u2028\u2029]*$/u.test(text) &&
    !/:(?:\s|$)|\s#|\s$/.test(text) &&
    !keyword.test(text)
  )
}
