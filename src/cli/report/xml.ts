/** What XML 1.0 cannot hold, not even as a reference (XML 1.0, 2.2 Char). */
const illegal = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** What has a meaning in text or attributes; white space is a reference, or a parser would make it a space or LF. */
const special = /[&<>"\n\r\t]/g

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** A text for XML 1.0, in elements and attributes; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(illegal, '')
    .replace(special, (character) => references[character] ?? character)
}

/** An element on a line of its own, empty without content; attributes that are undefined are left out. */
export function writeTag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const start = `<${name}${written.join('')}`
  if (content === '') return `${start}/>\n`
  const isText = !content.startsWith('<')
  return `${start}>${isText ? '' : '\n'}${isText ? content : indent(content)}</${name}>\n`
}

/** Elements within another; a line is what we made one, whatever a text in it holds. */
function indent(content: string): string {
  return content
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n')
}
