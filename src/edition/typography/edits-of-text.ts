import type {Edit} from '../../check/plain-text.ts'
import {frenchFlaws, spacesPunctuation} from '../../check/typography/french-spacing.ts'
import {looseUnits} from '../../check/typography/no-break-units.ts'
import type {TypographyProfile} from './profile.ts'
import {apostropheEdits, quoteEdits} from './quote-edits.ts'

/** Changes of a plain text, in order and without overlaps. Code and addresses are placeholders in it. */
export type Step = (text: string, profile: TypographyProfile) => readonly Edit[]

const noBreak = '\u00a0'

/** What is done to a text, one after the other: spaces of French marks follow the marks. */
export const steps: readonly Step[] = [
  quoteEdits,
  apostropheEdits,
  dashEdits,
  frenchEdits,
  (text, {language}) => looseUnits(text, language),
  shortWordEdits,
  keptDashEdits,
]

/** Two hyphens that stand for a dash: between blanks, or between words. */
const doubleHyphen = /(?<=[^\s-] )--(?= [^\s-])|(?<=[\p{L}”’»」』)])--(?=[\p{L}“‘„«「『(])/gu

function dashEdits(text: string, {dash}: TypographyProfile): Edit[] {
  if (!text.includes('--')) return []
  return Array.from(text.matchAll(doubleHyphen), ({index}) => ({
    start: index,
    end: index + 2,
    text: dash,
  }))
}

function frenchEdits(text: string, {language}: TypographyProfile): Edit[] {
  if (!spacesPunctuation(language)) return []
  return frenchFlaws(text, language)
    .flatMap((flaw) => flaw.edits ?? [])
    .sort((left, right) => left.start - right.start)
}

/** A word of one letter and the blank after it. */
const loneLetter = /(?<![\p{L}\p{M}\p{N}'’.-])\p{L} (?=[^\s\p{Pd}])/gu

function shortWordEdits(text: string, {shortWords}: TypographyProfile): Edit[] {
  if (shortWords.length === 0) return []
  return Array.from(text.matchAll(loneLetter))
    .filter(([found]) => shortWords.includes(found.charAt(0).toLowerCase()))
    .map(({index}) => ({start: index + 1, end: index + 2, text: noBreak}))
}

/** The blank before a dash that has one on each side, not where a list or a speech begins with it. */
const blankBeforeDash = /(?<=[^\s—–-]) (?=[—–] )/gu

function keptDashEdits(text: string, {keepsDash}: TypographyProfile): Edit[] {
  if (!keepsDash) return []
  return Array.from(text.matchAll(blankBeforeDash), ({index}) => ({
    start: index,
    end: index + 1,
    text: noBreak,
  }))
}
