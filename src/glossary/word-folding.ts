/** Foldings that look at more than one written character, by language subtag. */
const foldings: Readonly<Record<string, (word: string) => string>> = {
  hi: foldDevanagari,
  mr: foldDevanagari,
  ne: foldDevanagari,
  vi: foldTonePlace,
}

/** A normalised word as it is compared: spellings that are one to a reader are made one. */
export function foldWord(word: string, language: string): string {
  const folding = Object.hasOwn(foldings, language) ? foldings[language] : undefined
  return folding ? folding(word) : word
}

/**
 * Devanagari nasals before a consonant of their own row may be written as a dot (`आन्दोलन` is `आंदोलन`), and r before r
 * with or without its vowel (`अंतर्राष्ट्रीय` is `अंतरराष्ट्रीय`).
 */
function foldDevanagari(word: string): string {
  if (!word.includes('\u094d')) return word
  return word
    .replace(/ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/g, 'ं')
    .replaceAll('र्र', 'रर')
}

const tones = '\u0300\u0301\u0303\u0309\u0323'

/** Vietnamese tone marks on `oa`, `oe` and `uy` are placed in an old and a new way: `hoà` is `hòa`. */
function foldTonePlace(word: string): string {
  const marked = new RegExp(`^(.*)(o[ae]|uy)([${tones}])$`).exec(word.normalize('NFD'))
  if (!marked) return word
  const [, start = '', [first = '', second = ''] = '', tone = ''] = marked
  return `${start}${first}${tone}${second}`.normalize('NFC')
}
