import type {Check, CheckContext} from '../check.ts'
import {type Flaw, fixFlaws, problemsOf} from '../flaw.ts'
import {languageOf} from '../language-of.ts'
import {type PlainText, plainPair} from '../plain-text.ts'

/** Letters in pieces, and forms that exist for old encodings only. */
export const nfc: Check = {
  id: 'nfc',
  severity: 'warn',
  reason:
    'Two spellings of one letter look the same, and searches and hashes take them for different.',
  examples: [
    {entry: {source: 'For all', target: 'F\u00fcr alle'}, messages: []},
    {
      entry: {source: 'For all', target: 'Fu\u0308r alle'},
      messages: [
        'Unexpected letter in pieces `u\u0308` (U+0075 U+0308), expected `\u00fc` (U+00FC)',
      ],
    },
    {
      entry: {source: 'The office', target: 'Das O\ufb03ce'},
      messages: ['Unexpected compatibility form `ﬃ` (U+FB03), expected `ffi`'],
    },
    {
      language: 'ja',
      about: 'Full-width digits are a habit of Japanese print.',
      entry: {source: 'In 2026', target: '\uff12\uff10\uff12\uff16年に'},
      messages: [],
    },
  ],
  run: (context) => problemsOf(flawsOf(context)),
  fix: (context) => fixFlaws(context, flawsOf(context)),
}

/** A letter and what is written on it. */
const cluster =
  /[^\p{M}\s][\p{M}\u1161-\u11ff]+|[\u0340-\u0344\u0374\u037e\u0387\u0958-\u095f\u09dc-\u09df\u0a33-\u0a5e\u0b5c\u0b5d\u1f71-\u1fff\u2126\u212a\u212b\uf900-\ufaff\ufb1d-\ufb4f]/gu
/** Ligatures, half- and full-width forms, Arabic presentation forms (but signs that are words: ﷲ ﷺ ﷽ and ornate brackets). */
const compatibility =
  /[\ufb00-\ufb06\ufb50-\ufd3d\ufd50-\ufdf1\ufdf3-\ufdf9\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uff9f]/gu
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/
const wideLanguages = new Set(['ja', 'zh', 'ko', 'yue'])

function flawsOf(context: CheckContext): Flaw[] {
  const {target} = plainPair(context)
  return [...piecesOf(target), ...forms(target, context.language)]
}

/** Letters that NFC would write otherwise: where one is in pieces, many are, so they are told once. */
function piecesOf({text}: PlainText): Flaw[] {
  if (text.normalize('NFC') === text) return []
  const edits = Array.from(text.matchAll(cluster)).flatMap(({0: found, index}) => {
    const whole = found.normalize('NFC')
    return whole === found ? [] : [{start: index, end: index + found.length, text: whole}]
  })
  const [first] = edits
  if (!first) return []
  const [actual, expected] = [text.slice(first.start, first.end), first.text]
  const message = `Unexpected letter in pieces \`${actual}\` (${points(actual)}), expected \`${expected}\` (${points(expected)})`
  return [{message, actual, expected, edits}]
}

function forms({text}: PlainText, tag: string): Flaw[] {
  const isWideUsual = wideLanguages.has(languageOf(tag).language)
  return Array.from(text.matchAll(compatibility), ([found]) => found)
    .filter((found) => !(isWideUsual && wide.test(found)))
    .map((found) => {
      const expected = found.normalize('NFKC')
      const message = `Unexpected compatibility form \`${found}\` (${points(found)}), expected \`${expected}\``
      return {message, actual: found, expected}
    })
}

/** `U+0075 U+0308`. */
function points(text: string): string {
  return [...text]
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')
}
