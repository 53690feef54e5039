import {portableText} from './portable-text.ts'

/** Columns at which gettext folds `#:` lines, even with `--no-wrap`; it counts bytes. */
const pageWidth = 79

/** A name with spaces stands between U+2068 and U+2069, since gettext 0.22; older ones take it for several names. */
const reference = /\u2068[^\u2069\r\n]*\u2069[^ \t\r\n]*|[^ \t\r\n]+/g

/** Returns the references of a `#:` line one by one. */
export function readReferences(rest: string): readonly string[] {
  return rest.match(reference) ?? []
}

/**
 * Returns the `#:` lines for these references as gettext writes them: without a leading `./`, each once, a colon and
 * number joined to the name before, numbers without leading zeros. A backslash at the end of a line would join it with
 * the next one, so it is cut off.
 */
export function referenceLines(references: readonly string[]): readonly string[] {
  const lines: string[] = []
  let line = '#:'
  for (const name of plainNames(references)) {
    if (line.length > 2 && Buffer.byteLength(`${line} ${name}`) > pageWidth) {
      lines.push(line)
      line = '#:'
    }
    line += ` ${name}`
  }
  return line === '#:' ? lines : [...lines, line]
}

/** The references without what gettext takes off them. One that goes can bring a colon and a number together. */
function plainNames(references: readonly string[]): readonly string[] {
  if (references.length === 0) return references
  const found = readReferences(portableText(references.join(' ')))
  const names = found.map((name) => name.replace(/^(?:\.\/)+/, '').replace(/(?<!\\)\\+$/, ''))
  const joined = [...new Set(names)].filter(Boolean).join(' ')
  const numbered = joined.replace(/ ?: ?0*(\d{1,15})(?= |$)/g, ':$1')
  const plain = [...new Set(readReferences(numbered))]
  return plain.length === references.length ? plain : plainNames(plain)
}
