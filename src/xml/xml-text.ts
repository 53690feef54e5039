/** Characters that XML 1.0 cannot hold, not even as a reference (production 2, Char). */
const impossible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be written.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

const impossibleEach = new RegExp(impossible, 'g')

/** References for what has a meaning in XML, and for white space that a reader would change. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Whether XML can hold a text. */
export function fitsXml(text: string): boolean {
  return !impossible.test(text)
}

/** A text without the characters that XML cannot hold. */
export function dropImpossible(text: string): string {
  return text.replace(impossibleEach, '')
}

/** A text as content or attribute of an element; `replace` writes what XML cannot hold, which is left out by default. */
export function escapeXml(text: string, replace: (character: string) => string = () => ''): string {
  const escaped = text.replace(/[&<>"\t\n\r]/g, (each) => references[each] ?? each)
  return fitsXml(escaped) ? escaped : escaped.replace(impossibleEach, replace)
}

/** A text as a JSON string that XML can hold. */
export function xmlJson(text: string): string {
  return JSON.stringify(text).replace(impossibleEach, (character) => `\\u${hex(character)}`)
}

/** The number of a UTF-16 unit in four hexadecimal digits. */
export function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0')
}
