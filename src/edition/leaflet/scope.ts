import type {Element} from 'hast'
import type {Shape} from './document.ts'

/** What a part of the text stands in. */
export interface Scope {
  /** BCP 47. */
  readonly language: string
  /** How words are emphasised in it. */
  readonly emphasis: Shape
  /** The language of an element, where it is another than that around it. */
  languageOf(element: Element): string | undefined
  /** The scope within an element of another language. */
  within(language: string): Scope
  /** The level of a heading of a depth (1–6), so that none is skipped on the way down (PDF/UA-1, ISO 14289-1 section 7.4.2). */
  level(depth: number): number
}

/** The scope of a whole text. `languages` receives all languages that occur in it. */
export function openScope(
  language: string,
  {emphasisOf, languages}: {emphasisOf: (language: string) => Shape; languages: Set<string>},
): Scope {
  let last = 1
  const level = (depth: number): number => {
    last = Math.max(2, Math.min(depth, last + 1))
    return last
  }
  const scopeOf = (spoken: string): Scope => {
    languages.add(spoken)
    return {
      language: spoken,
      emphasis: emphasisOf(spoken),
      languageOf: ({properties}) => {
        const {lang} = properties
        return typeof lang === 'string' && lang !== '' && lang !== spoken ? lang : undefined
      },
      within: scopeOf,
      level,
    }
  }
  return scopeOf(language)
}
