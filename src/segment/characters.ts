import {pattern} from './pattern.ts'

/** An end of a sentence: Unicode's Sentence_Terminal, an ellipsis, the Greek question mark. */
export const terminator: () => RegExp = pattern(String.raw`[\p{Sentence_Terminal}…⋯;\u037e]`)

/** What may close a sentence after its terminator. German and Polish close with what English opens with. */
export const closers: ReadonlySet<string> = new Set('"\'”’»›«‹“‘」』）】〉》〕］｠〞)]}')

/** What stands before the first word of a sentence. */
export const openingMarks: RegExp = /^[\s"'“‘„‚«‹»›”’「『（(【〈《〔［[{¿¡]+/

/** The mark that a spaced closing mark would have opened. */
export const openedBy: Readonly<Record<string, string>> = {'»': '«', '›': '‹', '”': '“'}

/** A quotation mark that closes. */
export const closingQuotation: RegExp = /["'”’»«“‘」』›‹]/

export const letterOrDigit: () => RegExp = pattern(String.raw`[\p{L}\p{N}]`)
export const digitStart: () => RegExp = pattern(String.raw`^\p{Nd}`)
export const digitsOnly: () => RegExp = pattern(String.raw`^\p{Nd}+$`)
export const capitalStart: () => RegExp = pattern(String.raw`^[\p{Lu}\p{Lt}]`)
export const singleLetter: () => RegExp = pattern(String.raw`^\p{L}$`)
export const latinStart: () => RegExp = pattern(String.raw`^\p{sc=Latin}`)
/** A letter of a script without case. */
export const uncasedStart: () => RegExp = pattern(String.raw`^\p{Lo}`)
/** A script in which one character can be a word. */
export const wordCharacterStart: () => RegExp = pattern(
  String.raw`^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]`,
)
/** A script that puts no blank between words. */
export const unspacedWordStart: () => RegExp = pattern(
  String.raw`^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]`,
)

/** Scripts and marks that put no blank between sentences, at either side of a cut. */
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}。！？．｡、「」『』（）】《》〉।॥۔؟።։။៕]`
export const unspacedStart: () => RegExp = pattern(`^${unspaced}`)
export const unspacedEnd: () => RegExp = pattern(`${unspaced}$`)

/** Source of one written letter with its vowel signs. */
export const letter: string = String.raw`\p{L}[\p{M}\u200c\u200d]*`
