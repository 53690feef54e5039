import {profileFor} from '../typography/profile-for.ts'
import type {Inline} from './document.ts'
import type {Scope} from './scope.ts'

/** Words of Latin letters with an apostrophe in them, which a face of square characters would set as wide as these. */
const latinWord = /(\p{Script=Latin}+(?:’\p{Script=Latin}+)+)/gu

/** A language whose script is Latin: which it is matters to nothing but fonts. */
const anyLatin = 'und'

/** A text in the language of its scope; none where it is empty. */
export function spokenText(value: string, scope: Pick<Scope, 'language' | 'within'>): Inline[] {
  if (value === '') return []
  if (profileFor(scope.language).lineBreak !== 'strict') return [{kind: 'text', text: value}]
  // No line begins with the dot between the parts of a name (GB/T 15834).
  const kept = value.replace(/(?<=\p{Script=Han})·/gu, '\u2060·')
  return kept.split(latinWord).flatMap((text, index): Inline[] => {
    if (text === '') return []
    if (index % 2 === 0) return [{kind: 'text', text}]
    const {language} = scope.within(anyLatin)
    return [{kind: 'said', language, inlines: [{kind: 'text', text}]}]
  })
}
