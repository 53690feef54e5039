import {SaxesParser} from 'saxes'

/** What TMX 1.4b lets an element have. */
interface Rule {
  /** Elements within it; `#text` for text. */
  readonly inside: readonly string[]
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

const common = 'datatype usagecount lastusagedate creationtool creationtoolversion creationdate'
const more = 'creationid changedate changeid o-tmf o-encoding'
const words = (list: string): readonly string[] => list.split(' ').filter(Boolean)
const rule = (inside: string, required = '', optional = ''): Rule => ({
  inside: words(inside),
  required: words(required),
  optional: words(optional),
})

const inline = '#text bpt ept it ph hi'

/** The elements that we write (TMX 1.4b, "Elements in alphabetical order", LISA OSCAR 2005), told in our own words. */
const rules: Readonly<Record<string, Rule>> = {
  tmx: rule('header body', 'version'),
  header: rule(
    'note prop ude',
    'creationtool creationtoolversion segtype o-tmf adminlang srclang datatype',
    'o-encoding creationdate creationid changedate changeid',
  ),
  body: rule('tu'),
  tu: rule('note prop tuv', '', `tuid ${common} ${more} segtype srclang`),
  tuv: rule('note prop seg', 'xml:lang', `${common} ${more}`),
  prop: rule('#text', 'type', 'xml:lang o-encoding lang'),
  seg: rule(inline),
  bpt: rule('#text sub', 'i', 'x type'),
  ept: rule('#text sub', 'i'),
  it: rule('#text sub', 'pos', 'x type'),
  ph: rule('#text sub', '', 'x assoc type'),
}

/** Attributes of which TMX says more than that they are text. */
const values: Readonly<Record<string, RegExp>> = {
  version: /^1\.4$/,
  segtype: /^(?:block|paragraph|sentence|phrase)$/,
  pos: /^(?:begin|end)$/,
  i: /^\d+$/,
  x: /^\d+$/,
  changedate: /^\d{8}T\d{6}Z$/,
  'xml:lang': /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/,
}

/**
 * Where a file departs from TMX 1.4b, in words: elements and attributes, their order (`header` before `body`, properties
 * before variants, one `seg` last), and that the halves of a pair have the same `i`, which no other pair of the segment has.
 */
export function tmxFaults(file: string): string[] {
  const faults: string[] = []
  const open: {name: string; children: string[]}[] = []
  let pairs = new Map<string, string[]>()
  const parser = new SaxesParser()
  parser.on('error', ({message}) => faults.push(message))
  parser.on('opentag', ({name, attributes}) => {
    const parent = open.at(-1)
    const known = rules[name]
    if (!known) faults.push(`<${name}> is unknown`)
    if (parent && !rules[parent.name]?.inside.includes(name))
      faults.push(`<${name}> in <${parent.name}>`)
    parent?.children.push(name)
    for (const attribute of known?.required ?? [])
      if (!(attribute in attributes)) faults.push(`<${name}> without ${attribute}`)
    for (const [attribute, value] of Object.entries(attributes)) {
      if (![...(known?.required ?? []), ...(known?.optional ?? [])].includes(attribute))
        faults.push(`<${name} ${attribute}>`)
      if (values[attribute]?.test(value) === false) faults.push(`${attribute}="${value}"`)
    }
    if (name === 'seg') pairs = new Map()
    if (name === 'bpt' || name === 'ept') {
      const number = String(attributes.i)
      pairs.set(number, [...(pairs.get(number) ?? []), name])
    }
    open.push({name, children: []})
  })
  parser.on('text', (text) => {
    const parent = open.at(-1)
    if (parent && text.trim() !== '' && !rules[parent.name]?.inside.includes('#text'))
      faults.push(`text in <${parent.name}>`)
  })
  parser.on('closetag', ({name}) => {
    const order = open.pop()?.children.join(' ') ?? ''
    const wanted = orders[name]
    if (wanted && !wanted.test(order)) faults.push(`<${name}> with ${order}`)
    if (name === 'seg')
      for (const [number, halves] of pairs)
        if (halves.join() !== 'bpt,ept') faults.push(`pair ${number}: ${halves}`)
  })
  parser.write(file).close()
  return faults
}

/** The order of what is in an element. */
const orders: Readonly<Record<string, RegExp>> = {
  tmx: /^header body$/,
  tu: /^(?:(?:note|prop) )*tuv(?: tuv)*$/,
  tuv: /^(?:(?:note|prop) )*seg$/,
}
