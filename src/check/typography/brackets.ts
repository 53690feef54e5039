import type {Check, CheckContext, Problem} from '../check.ts'
import {plainPair} from '../plain-text.ts'

/** Brackets that are not closed, not opened, or gone. */
export const brackets: Check = {
  id: 'brackets',
  severity: 'warn',
  reason: 'A bracket without its partner leaves readers waiting for the end of an aside.',
  examples: [
    {
      language: 'zh-Hans',
      about: 'Brackets of another width are brackets.',
      entry: {source: 'The federation (FWCS) knew.', target: '联合会（FWCS）早已知情。'},
      messages: [],
    },
    {
      entry: {source: 'The federation (FWCS) knew.', target: 'Der Verband (FWCS wusste es.'},
      messages: ['Unexpected `(` without `)`, expected both'],
    },
    {
      entry: {source: 'The federation (FWCS) knew.', target: 'Der Verband FWCS) wusste es.'},
      messages: ['Unexpected `)` without `(`, expected both'],
    },
    {
      entry: {source: 'The federation (FWCS) knew.', target: 'Der Verband FWCS wusste es.'},
      messages: ['Unexpected text without brackets, expected `(FWCS)` in them'],
    },
    {
      about: 'Letters that count, and smileys, are no brackets.',
      entry: {source: 'a) wages, b) hours :-)', target: 'a) Löhne, b) Arbeitszeit :-)'},
      messages: [],
    },
  ],
  run,
}

const closeOf: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '【': '】',
  '〔': '〕',
}
const openOf = Object.fromEntries(Object.entries(closeOf).map(([open, close]) => [close, open]))
/** Full-width brackets, by the plain ones they stand for. */
const wide: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
}
const anyBracket = /[()[\]{}【】〔〕（）［］｛｝]/g
/** A letter or number that counts, and a smiley. */
const noBracket = /(?:^|[\s,;:(])[\p{L}\p{N}]{1,3}\.?$|[:;=]-?$/u

function run(context: CheckContext): Problem[] {
  const {source, target} = plainPair(context)
  if (target.text === '') return []
  const wanted = readBrackets(source.text)
  const found = readBrackets(target.text)
  const lonely = Object.keys({...closeOf, ...openOf}).flatMap((bracket): Problem[] => {
    const count = (list: readonly string[]) => list.filter((other) => other === bracket).length
    if (count(found.lonely) <= count(wanted.lonely)) return []
    const expected = closeOf[bracket] ?? openOf[bracket] ?? ''
    const message = `Unexpected \`${bracket}\` without \`${expected}\`, expected both`
    return [{message, actual: bracket, expected}]
  })
  if (lonely.length > 0 || found.pairs.length > 0 || wanted.pairs.length === 0) return lonely
  const content = wanted.pairs.find((pair) => /\p{L}{2}/u.test(pair))
  return content === undefined || isAside(target.text) ? [] : lost(content)
}

/** Whether dashes or commas may do what brackets did. An acronym in commas would be no aside. */
function isAside(text: string): boolean {
  return /[—–:،，、]|\s-\s|,.*,/u.test(text)
}

function lost(content: string): Problem[] {
  const expected = `(${content.length > 40 ? `${content.slice(0, 39)}…` : content})`
  const message = `Unexpected text without brackets, expected \`${expected}\` in them`
  return [{message, expected}]
}

/** The contents of the pairs of a text, and its brackets without a partner. */
function readBrackets(text: string): {pairs: string[]; lonely: string[]} {
  const pairs: string[] = []
  const lonely: string[] = []
  const open: {bracket: string; at: number}[] = []
  for (const {0: found, index} of text.matchAll(anyBracket)) {
    const bracket = wide[found] ?? found
    if (closeOf[bracket]) {
      open.push({bracket, at: index})
      continue
    }
    const partner = openOf[bracket] ?? ''
    const at = open.findLastIndex((other) => other.bracket === partner)
    if (at >= 0) {
      const [opening] = open.splice(at, 1)
      pairs.push(text.slice((opening?.at ?? 0) + 1, index))
    } else if (!noBracket.test(text.slice(Math.max(0, index - 6), index))) lonely.push(bracket)
  }
  return {pairs, lonely: [...lonely, ...open.map(({bracket}) => bracket)]}
}
