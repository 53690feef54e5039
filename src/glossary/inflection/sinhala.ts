import type {Endings} from '../ending-classes.ts'
import type {Inflection, Stem} from './inflection.ts'
import {endingsFrom} from './slots.ts'

/*
 * Sinhala nouns in -ය and -ව keep the consonant with another sign (පන්තිය, පන්තියේ) or lose it (පන්ති, පන්තිවල). Other
 * words take the case endings as they are.
 */

const longest = 10
const caseEndings = 'ට ගේ ගෙ ෙන් ින් ේ ෝ වල ක් න් යි ද ත් ම යන් වරු යට යේ'
const otherEndings = endingsFrom(caseEndings, longest)
const animateEndings = endingsFrom('ා ෝ ෙ ේ ු න', longest)
const label = 'Sinhala suffixes'

export const sinhala: Inflection = {
  stems(word, {isLast}) {
    if (!isLast) return []
    const last = word.at(-1) ?? ''
    if (last === 'ය' || last === 'ව')
      return [
        stem(word.slice(0, -1), endingsFrom(`${last} වල න් ක්`, longest)),
        stem(word, otherEndings),
      ]
    const stems = [stem(word, otherEndings)]
    if (last === 'ා') stems.push(stem(word.slice(0, -1), animateEndings))
    return stems
  },
}

function stem(start: string, endings: Endings): Stem {
  return {stem: start, endings, label}
}
