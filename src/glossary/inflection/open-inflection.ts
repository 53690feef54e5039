import type {Endings} from '../ending-classes.ts'
import type {Inflection} from './inflection.ts'

/** Longest ending, in UTF-16 units, that is accepted where nothing is known of a language. */
const longestEnding = 4

/** Short words are compared as they are: many words begin with their letters. */
const shortest = 4

const shortEndings: Endings = {has: (ending) => ending.length <= longestEnding}

/** Inflection for languages without rules: the same beginning and a short ending, which may replace the last letter. */
export const openInflection: Inflection = {
  stems(word) {
    if (word.length < shortest) return []
    const stem = word.length > shortest ? word.slice(0, -1) : word
    return [{stem, endings: shortEndings, label: 'same beginning'}]
  },
}

/** Inflection for languages whose words never change. */
export const noInflection: Inflection = {stems: () => []}
