import fc from 'fast-check'

/** Pieces that checks look for, so that arbitrary texts hold them side by side. */
const pieces = [
  ...['“', '”', '„', '«', '»', '"', "'", '’', '‘', '‚', '「', '」', '‹', '›', '(', ')', '[', '】'],
  ...[
    ' ',
    '  ',
    '\u00a0',
    '\u202f',
    '\t',
    '\n',
    '.',
    '...',
    '…',
    '?',
    '!',
    ':',
    ';',
    ',',
    '¿',
    '¡',
  ],
  ...['。', '？', '،', '।', ' - ', '—', '--', '<b1>', '</b1>', '<x2/>', '<c3>', '</c3>', '\\<b1>'],
  ...[
    'Streik',
    'strike',
    'the',
    'die die',
    'не',
    'забаcтовка',
    '国家',
    '國',
    'كارگر',
    'में में',
    'ICE',
  ],
  ...['u\u0308', '\u200b', '\u202e', '\u2066', '\u2069', '\ud800', 'Ã¼', '&amp;', '5 %', '1,234.5'],
  ...['https://example.org/a(b)', 'a@b.org', '```', 'Translation:', 'constructor', '\ufffc', '\0'],
]

/** Any text, most of it of the kind that checks look at. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: 'binary'}),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 4})), {maxLength: 24})
    .map((parts) => parts.join('')),
)

/** Languages of many scripts, and tags that are none. */
export const anyLanguage: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...'de fr fr-CA fr-CH es pt-BR it ru uk sr sr-Latn pl tr el ar fa he hi ta si zh-Hans zh-Hant ja ko th vi id sv nl hy'.split(
      ' ',
    ),
  ),
  fc.constantFrom('', 'x', 'constructor', 'de_DE', '..', 'zz-Zzzz-ZZ'),
)
