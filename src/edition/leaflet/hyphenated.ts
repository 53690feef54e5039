import {profileFor} from '../typography/profile-for.ts'

/** Languages whose words Typst 0.14 can divide: it has the patterns of TeX for them. */
const withPatterns: ReadonlySet<string> = new Set(
  `af be bg ca cs da de el en es et fi fr hr hu is it ka ku la lt mn nb nl nn no pl pt ru sk sl sq sr sv tk tr
    uk`.split(/\s+/),
)

/** Whether words of a language (BCP 47) are divided: where its readers expect it, and Typst knows how. */
export function isHyphenated(tag: string): boolean {
  return profileFor(tag).hyphenate && withPatterns.has(new Intl.Locale(tag).language)
}
