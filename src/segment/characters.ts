/** Ends of sentences: Unicode's Sentence_Terminal, ellipses, and the Greek question mark. */
export const terminator: RegExp = /[\p{Sentence_Terminal}…⋯;\u037e]/u

/** What may close a sentence after its terminator. German and Polish close with what English opens with. */
export const closers: ReadonlySet<string> = new Set('"\'”’»›«‹“‘」』）】〉》〕］｠〞)]}')

/** What stands before the first word of a sentence. */
export const openingMarks: RegExp = /^[\s"'“‘„‚«‹»›”’「『（(【〈《〔［[{¿¡]+/

/** The mark that a spaced closing mark would have opened. */
export const openedBy: Readonly<Record<string, string>> = {'»': '«', '›': '‹', '”': '“'}

/** A lower-case letter. Georgian's, which have no capital in running text, tell nothing. */
export const lowerCase: RegExp = /(?!\p{sc=Geor})\p{Ll}/u

/** Scripts and marks that put no blank between sentences, at either side of a cut. */
const unspaced =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}。！？．｡、「」『』（）】《》〉।॥۔؟።։។]'
export const unspacedStart: RegExp = new RegExp(`^${unspaced}`, 'u')
export const unspacedEnd: RegExp = new RegExp(`${unspaced}$`, 'u')

/** One written letter with its vowel signs. */
export const letter = '\\p{L}[\\p{M}\\u200c\\u200d]*'
