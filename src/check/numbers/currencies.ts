import {currencies} from './currency-names.ts'

/** What a sign may stand for: the peoples of Latin America and of East Asia share theirs. */
const signs: Readonly<Record<string, string>> = {
  $: 'dollar peso',
  '€': 'euro',
  '£': 'pound lira',
  '¥': 'yen yuan',
  '￥': 'yen yuan',
  '₹': 'rupee',
  '₨': 'rupee',
  '₽': 'rouble',
  '₺': 'lira',
  '₩': 'won',
  '₴': 'hryvnia',
  '₪': 'shekel',
}

/** Currency names by code. Codes are capitals: `try` is no lira. */
const byCode = new Map(
  currencies.flatMap(({name, codes}) => codes.split(' ').map((code) => [code, name] as const)),
)

const anyCode = `(?<!\\p{L})(${[...byCode.keys()].map((code) => code.replace(/[$.]/, '\\$&')).join('|')})`
const codeBefore = new RegExp(`${anyCode}\\s?$`, 'u')
const codeAt = new RegExp(`${anyCode}(?!\\p{L})`, 'uy')
const codesIn = new RegExp(`${anyCode}(?!\\p{L})`, 'gu')

const runAt = /(?<!\p{L})\p{L}+/uy
const runsIn = /\p{L}+/gu

/** Any name at an offset: most numbers count no money, and one pattern is faster than one for each. */
const anyWord = new RegExp(`^(?:${currencies.map(({words}) => words).join('|')})`, 'iu')
const anyOther = new RegExp(currencies.flatMap(({others}) => others ?? []).join('|'), 'uy')

/** The patterns of one currency. */
const patterns = currencies.map(({name, words, others = '(?!)'}) => ({
  name,
  word: new RegExp(`^(?:${words})`, 'iu'),
  otherAt: new RegExp(others, 'uy'),
  other: new RegExp(others, 'u'),
}))

/** Classes of the currency whose sign or code stands right before an offset, with blanks between them, or ''. */
export function currencyBefore(text: string, start: number): string {
  const here = text.slice(Math.max(0, start - 5), start)
  if (/R\$\s?$/.test(here)) return 'real'
  const sign = signs[here.trimEnd().at(-1) ?? '']
  if (sign) return sign
  const code = /[\p{Lu}.]\s?$/u.test(here) ? codeBefore.exec(here)?.[1] : undefined
  return byCode.get(code ?? '') ?? ''
}

/** Classes of the currency at an offset, or ''. */
export function currencyAt(text: string, start: number): string {
  const sign = signs[text[start] ?? '']
  if (sign) return sign
  const run = matchAt(runAt, text, start)?.[0] ?? ''
  const isWord = anyWord.test(run)
  const isOther = matchAt(anyOther, text, start) !== null
  const byItsCode = byCode.get(matchAt(codeAt, text, start)?.[1] ?? '')
  if (!isWord && !isOther) return byItsCode ?? ''
  return patterns
    .filter(
      ({name, word, otherAt}) =>
        name === byItsCode ||
        (isWord && word.test(run)) ||
        (isOther && matchAt(otherAt, text, start) !== null),
    )
    .map(({name}) => name)
    .join(' ')
}

/** Classes of all currencies that a text names. */
export function currenciesIn(text: string): Set<string> {
  const named = new Set<string>()
  for (const {1: code = ''} of text.matchAll(codesIn)) named.add(byCode.get(code) ?? '')
  const runs = text.match(runsIn)?.filter((run) => anyWord.test(run)) ?? []
  for (const {name, word, other} of patterns)
    if (runs.some((run) => word.test(run)) || other.test(text)) named.add(name)
  for (const [sign, names] of Object.entries(signs))
    if (text.includes(sign)) for (const name of names.split(' ')) named.add(name)
  return text.includes('R$') ? named.add('real') : named
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
