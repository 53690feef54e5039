import type {Block} from '../model/statement.ts'

/** Characters that need a backslash in some places only, so that a backslash says nothing of the author's habit. */
const structural = new Set('\\`*_{}[]<>()#+-.!|~=&:"\'')

/**
 * The characters that this source always writes with a backslash although Markdown does not ask for it (`\$` above
 * all, for readers that typeset formulas). Its editions do the same.
 */
export function alwaysEscaped(outline: readonly Block[], text: string): ReadonlySet<string> {
  const escaped = new Set<string>()
  if (!text.includes('\\')) return escaped
  const values = outline.flatMap((block) =>
    (block.tokens ?? []).filter((token) => token.type === 'text'),
  )
  for (const {value, span} of values)
    if (span.end - span.start === 2 && text[span.start] === '\\' && !structural.has(value))
      escaped.add(value)
  for (const {value, span} of values)
    if (span.end - span.start === value.length)
      for (const character of escaped) if (value.includes(character)) escaped.delete(character)
  return escaped
}
