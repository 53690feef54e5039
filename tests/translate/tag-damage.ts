/**
 * What engines have been seen to do to codes, each on a text with one pair and something that stands alone: issues 30 and 48
 * of deepl-node, 68, 72, 93 and 136 of deepl-python, 47 and 48 of deepl-php, and DeepL's own documentation.
 */
export const tagDamages = {
  /** The pair comes back empty, its words behind it. */
  emptied: (wire: string): string => wire.replace(/<(g\d+)>(.*?)<\/\1>/, '<$1></$1>$2'),
  /** What stands alone is at the start. */
  movedToStart: (wire: string): string => wire.replace(/^(.*?)(<x\d+\/>)/, '$2$1'),
  /** The pair is there twice, once without words. */
  duplicated: (wire: string): string => wire.replace(/<(g\d+)>.*?<\/\1>/, '$& <$1></$1>'),
  /** The space before a code is lost. */
  spaceLost: (wire: string): string => wire.replace(/\s+(?=<)/, ''),
  /** The words around a code have changed places. */
  reordered: (wire: string): string => wire.replace(/(\S+) (<x\d+\/>)/, '$2 $1'),
  /** The end of a word is outside the pair. */
  wordCut: (wire: string): string => wire.replace(/(\p{L}{2})(<\/g\d+>)/u, '$2$1'),
  /** An entity is the character it stands for. */
  entityDecoded: (wire: string): string => wire.replace('&lt;', '<').replace('&amp;', '&'),
  /** A closing tag is missing. */
  unclosed: (wire: string): string => wire.replace(/<\/g\d+>/, ''),
  /** An entity is escaped once more. */
  entityDoubled: (wire: string): string => wire.replace('&lt;', '&amp;lt;'),
  /** A code is not there, or has become another. */
  missing: (wire: string): string => wire.replace(/<x\d+\/>/, ''),
  unknown: (wire: string): string => wire.replace(/g\d+>/g, 'g7>'),
  /** Quotation marks and punctuation are drawn into the pair. */
  quotesInside: (wire: string): string => wire.replace(/<(g\d+)>(.*?)<\/\1>/, '<$1>„$2“,</$1>'),
} as const

/** One of the ways to break codes. */
export type TagDamage = keyof typeof tagDamages
