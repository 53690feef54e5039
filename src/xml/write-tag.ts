import {escapeXml} from './xml-text.ts'

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
