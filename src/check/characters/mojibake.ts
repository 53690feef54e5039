import type {Check, CheckContext, Problem} from '../check.ts'
import {codePoint} from './code-point.ts'

/** Text that was read in the wrong encoding, or escaped once too often. */
export const mojibake: Check = {
  id: 'mojibake',
  severity: 'error',
  reason: 'Broken characters cannot be read, and show that nobody read them.',
  covers: ['script', 'nfc', 'wrong-language', 'spacing', 'quotes', 'quotation-kept', 'capitals'],
  examples: [
    {entry: {source: 'For all', target: 'Für alle'}, messages: []},
    {
      entry: {source: 'For all', target: 'FÃ¼r alle'},
      messages: ['Unexpected `Ã¼`, expected text in one encoding'],
    },
    {
      entry: {source: 'The workers’ party', target: 'Die Arbeiterâ€™partei'},
      messages: ['Unexpected `â€™`, expected text in one encoding'],
    },
    {
      entry: {source: 'For all', target: 'F\ufffdr alle'},
      messages: ['Unexpected U+FFFD, expected the character that was lost'],
    },
    {
      entry: {source: 'Wages & hours', target: 'Löhne &amp; Arbeitszeit'},
      messages: ['Unexpected `&amp;`, expected the character it stands for'],
    },
    {
      language: 'pt-BR',
      about: 'Capitals with a tilde or circumflex are letters.',
      entry: {source: 'No to the war!', target: 'NÃO À GUERRA! EM ÂMBITO GLOBAL'},
      messages: [],
    },
  ],
  run,
}

/** What Windows-1252 has between 80 and BF, but for « » and the no-break space, which may follow a capital. */
const trail = '\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

const broken: readonly RegExp[] = [
  // Latin letters
  new RegExp(`[ÃÂÅÄ][${trail}](?<![ÃÂÅÄ][’‘“”–—…])`, 'u'),
  // Quotation marks and dashes
  /â€[™œ“”¦˜\u009c\u009d"¢]|â\u0080[\u0090-\u00bf]/u,
  // Cyrillic, Greek, Arabic, Hebrew, Devanagari and others of two or three bytes
  new RegExp(
    `(?:[ÐÑ][${trail}\u00a0«»]){2,}|(?:[ÎÏ][${trail}]){2,}|(?:[ØÙÚÛ×][${trail}]){2,}`,
    'u',
  ),
  new RegExp(`(?:[àáâãäåæçèéêëìí][${trail}\u00a0]{2}){2,}`, 'u'),
  // Cyrillic read as Windows-1251
  /(?:Р[°±Ііґµ¶·№є»јЅѕї]|С[ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ]){3,}/u,
]

const lost = /\ufffd|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const control = /[\u0080-\u009f]/
const entity =
  /&(?:amp|quot|apos|nbsp|lt|gt|lsquo|rsquo|ldquo|rdquo|ndash|mdash|hellip|#\d{2,6}|#x[\da-f]{2,5});/i

function run({entry: {target}, source}: CheckContext): Problem[] {
  const foreign = broken.map((pattern) => pattern.exec(target)?.[0]).find((found) => found)
  if (foreign && !source.includes(foreign))
    return [{message: `Unexpected \`${foreign}\`, expected text in one encoding`, actual: foreign}]
  const gone = lost.exec(target)?.[0]
  if (gone) {
    const message = `Unexpected ${codePoint(gone)}, expected the character that was lost`
    return [{message}]
  }
  const stray = control.exec(target)?.[0]
  if (stray) return [{message: `Unexpected ${codePoint(stray)}, expected text in one encoding`}]
  const escaped = entity.exec(target)?.[0]
  if (!escaped || source.includes(escaped)) return []
  const message = `Unexpected \`${escaped}\`, expected the character it stands for`
  return [{message, actual: escaped}]
}
