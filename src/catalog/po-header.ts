type Fields = readonly (readonly [name: string, value: string])[]

const utf8 = 'text/plain; charset=UTF-8'

/** Charsets whose text is UTF-8 too, and the placeholder of templates. */
const readableCharset = /^(?:utf-?8|(?:us-)?ascii|charset)$/i

/** Returns the fields of a header's text, `Name: value` a line; a line that is no field has the name `''`. */
export function readHeader(text: string): Fields {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, name, value] = /^([^\s:]+):[ ]?(.*)$/s.exec(line) ?? []
      return name === undefined || value === undefined
        ? (['', line] as const)
        : ([name, value] as const)
    })
}

/** Returns the header's text: `Name: value` a line, each line ended. A line break in a field becomes a space. */
export function headerText(fields: Fields): string {
  const lines = fields.map(([name, value]) => (name === '' ? value : `${name}: ${value}`))
  return lines.map((line) => `${line.replace(/[\r\n]+/g, ' ')}\n`).join('')
}

/** Returns a field's value; names are compared without case. Undefined where it is missing or says nothing. */
export function headerField(fields: Fields, name: string): string | undefined {
  const lower = name.toLowerCase()
  const field = fields.find(([other]) => other === name || other.toLowerCase() === lower)
  return field?.[1].trim() || undefined
}

/** Returns the charset the header names, if it is one this program does not read. */
export function foreignCharset(fields: Fields): string | undefined {
  const charset = charsetOf(fields)
  return charset === undefined || readableCharset.test(charset) ? undefined : charset
}

/** Returns the header with UTF-8 as its charset, without which gettext takes the file for ASCII. */
export function withUtf8(fields: Fields): Fields {
  if (/^utf-8$/i.test(charsetOf(fields) ?? '')) return fields
  const others = fields.filter(([name]) => name.toLowerCase() !== 'content-type')
  const place = fields.findIndex(([name]) => name.toLowerCase() === 'content-type')
  return others.toSpliced(place < 0 ? others.length : place, 0, ['Content-Type', utf8])
}

/** The charset of the `Content-Type` field. */
function charsetOf(fields: Fields): string | undefined {
  return /charset=\s*([^\s;]+)/i.exec(headerField(fields, 'Content-Type') ?? '')?.[1]
}
