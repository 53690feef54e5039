/** A value that stands on one line of a glossary file. */
export type InlineValue =
  | string
  | boolean
  | readonly InlineValue[]
  | {readonly [key: string]: InlineValue}

/**
 * A value as YAML on one line, as it may stand between braces too. Texts are quoted where they must be. Law: a YAML 1.2
 * reader gives the same value; a number stays the text that it is only for readers who look at how it is written.
 */
export function inlineYaml(value: InlineValue): string {
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value)
  if (typeof value === 'boolean') return String(value)
  if (isList(value)) return `[${value.map(inlineYaml).join(', ')}]`
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${inlineYaml(inner)}`)
  return `{${pairs.join(', ')}}`
}

function isList(value: InlineValue): value is readonly InlineValue[] {
  return Array.isArray(value)
}

/** Whether a text may stand without quotation marks, a little narrower than YAML is. */
function isPlain(text: string): boolean {
  if (/^(?:null|true|false)$/i.test(text) || !/^[\p{L}\p{N}]/u.test(text)) return false
  return !/[,[\]{}#:"\\\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff\ufffe\uffff]|\s\s|\s$/u.test(text)
}
