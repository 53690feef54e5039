import {digitStart, latinStart, singleLetter} from '../characters.ts'
import {type AbbreviationKind, englishAbbreviations, type LanguageRules} from '../language-rules.ts'
import {toLower} from '../next-word.ts'
import {pattern} from '../pattern.ts'
import type {Period} from './periods.ts'

/** Parts before the last of an abbreviation written with blanks: "z. B", "и т. д". */
const earlierParts = pattern(String.raw`(?:(?<![\p{L}\p{M}.])|^)((?:[\p{L}\p{M}]{1,5}\.\s?){1,4})$`)

/** "And", which Arabic writes together with the next word. */
const proclitic = pattern(String.raw`^و(?=\p{L})`)

const acronym = pattern(String.raw`^\p{Lu}{2,}$`)
const capitals = pattern(String.raw`^\p{Lu}{2}`)
const capitalLetter = pattern(String.raw`^\p{Lu}$`)

/** Languages with a list that do not write in Latin script. */
const otherScript = new Set('ar bg bn el fa he hi ja ko ru si ta th uk ur yue zh'.split(' '))

/** The kind of abbreviation that a token is, alone or with the parts before it. */
export function abbreviationKind(period: Period): AbbreviationKind | undefined {
  const {token, before} = period
  const phrase = spacedKind(period) ?? lookUp(`${before}_${token}`, period)
  if (phrase) return phrase
  const kind = lookUp(token, period)
  if (kind) return isInitialRather(period, kind) ? undefined : kind
  return partKind(period)
}

/** The kind of an abbreviation written with blanks: "z. B.", "и т. д." */
function spacedKind(period: Period): AbbreviationKind | undefined {
  const {body, token} = period
  const found = earlierParts().exec(body.slice(-40).slice(0, -token.length))?.[1]
  if (!found) return undefined
  const parts = found.replace(/\s/g, '').split('.').slice(0, -1)
  for (let first = 0; first < parts.length; first++) {
    const kind = lookUp([...parts.slice(first), token].join('.'), period)
    if (kind) return kind
  }
  return undefined
}

/** The kind that a token's last part tells: "Lt.Col", "Wirtschafts-Prof", "Hauptstr", Arabic "وم". */
function partKind(period: Period): AbbreviationKind | undefined {
  const {token, rules} = period
  const last = token.slice(Math.max(token.lastIndexOf('-'), token.lastIndexOf('.')) + 1)
  if (last.length > 1 && last.length < token.length) return lookUp(last, period)
  for (const length of [2, 3]) {
    const kind = token.length >= length + 2 ? find(`-${token.slice(-length)}`, rules) : undefined
    if (kind) return kind
  }
  return rules.language === 'ar' ? lookUp(token.replace(proclitic(), ''), period) : undefined
}

/** Whether a letter is rather an initial: it is no title, and no unit of a number. "M. Dupont", "8 ч." */
function isInitialRather({token, before}: Period, kind: AbbreviationKind): boolean {
  if (kind === 'hard' || !singleLetter().test(token)) return false
  return capitalLetter().test(token) || (kind === 'end' && !digitStart().test(before))
}

/** Looks a word up as it is written, then in lower case, unless it is an acronym among words in lower case. */
function lookUp(word: string, {next, rules}: Period): AbbreviationKind | undefined {
  const exact = find(word, rules)
  if (exact) return exact
  const kind = find(toLower(word, rules.language), rules)
  const isAcronym = acronym().test(word) && !capitals().test(next.word)
  return isAcronym && !(kind === 'number' && next.isNumber) ? undefined : kind
}

/** Looks a word up in the language's list, and in the English one if the language does not use its script. */
function find(
  word: string,
  {abbreviations, language}: LanguageRules,
): AbbreviationKind | undefined {
  const kind = abbreviations.get(word)
  if (kind || !otherScript.has(language) || !latinStart().test(word)) return kind
  return englishAbbreviations().get(word)
}
