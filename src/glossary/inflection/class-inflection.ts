import {type ClassTable, classesOf, type EndingClasses} from '../ending-classes.ts'
import {exactStem, type Inflection, type Stem} from './inflection.ts'

/** What is written with the word after it and leaves it what it is: half a billion is `полмиллиарда`. */
const prefixes: Readonly<Record<string, readonly string[]>> = {
  ru: ['пол'],
  uk: ['пів'],
  cs: ['půl'],
}

/** A word that is left without its prefix is no shorter. */
const leastRest = 5

/**
 * Inflection by ending classes of a language (its subtag). Adjective classes hold for words of multiword terms and of
 * names.
 */
export function classInflection(classes: EndingClasses, language: string): Inflection {
  const own = Object.hasOwn(prefixes, language) ? (prefixes[language] ?? []) : []
  return {
    withoutPrefixes: (token) =>
      own
        .filter((prefix) => token.startsWith(prefix) && token.length >= prefix.length + leastRest)
        .map((prefix) => token.slice(prefix.length)),
    stems(word, {isOnly, isName}) {
      const nouns = stemsBy(word, classes.noun)
      return isOnly && !isName ? nouns : [...nouns, ...stemsBy(word, classes.adjective)]
    },
  }
}

/** The stems of a word by one table. */
function stemsBy(word: string, table: ClassTable): Stem[] {
  return classesOf(word, table).flatMap(({name, cut, endings}) => {
    const label = `class \`${name}\``
    const stem = word.slice(0, word.length - cut)
    // A class may hold whole words; a stem of nothing would be looked up in front of every token.
    if (stem === '') return [...endings].filter(Boolean).map((ending) => exactStem(ending, label))
    return [{stem, endings, label}]
  })
}
