/** How long the parts of compounds must be, in UTF-16 units. */
export interface CompoundLengths {
  /** Of a term that is the last part. */
  readonly head: number
  /** Of a term that is the first part: short ones open too many other words (`Streikbrecher`). */
  readonly opener: number
  /** Of what stands before the last part or after the first. */
  readonly rest: number
}

const usual: CompoundLengths = {head: 5, opener: 9, rest: 3}

/** Where adjectives do not end like nouns (German `mangelhaft` is no kind of `Haft`), shorter heads are sure enough. */
const shortHeads: CompoundLengths = {head: 4, opener: 9, rest: 3}
const withShortHeads = new Set(['sv', 'da', 'nb', 'nn', 'no', 'nl', 'fi', 'is'])

/** What stands before a short head has at least so many letters. */
export const restOfShortHead = 5

/** Korean syllables are characters. */
const korean: CompoundLengths = {head: 2, opener: 3, rest: 1}

/** Longer tokens are no words. */
export const longestCompound = 80

/** The lengths that hold in a language (its subtag). */
export function compoundLengths(language: string): CompoundLengths {
  if (language === 'ko') return korean
  return withShortHeads.has(language) ? shortHeads : usual
}

/** Openings that turn a word into its opposite: an `Antifaschismus` is no `Faschismus`. */
const negations = new Set(
  'anti nicht non kontra contra gegen icke ikke niet epä ellen 반 비'.split(' '),
)

/** What makes another word of the same stem, by language; not the second part of a compound. */
const derivations: Readonly<Record<string, RegExp>> = {
  de: /^(?:s?l?er(?:s|n|in|innen)?|lich.*|isch.*|ig.*|tum.*|los.*|haft.*|chen|lein|ens?)$/,
  nl: /^(?:s?l?ers?|lijke?|ische?|loze?|achtige?)$/,
  sv: /^(?:are[ns]?|arna|aren|lig.*|isk.*|ist.*|lös.*|ande|ade)$/,
  da: /^(?:ere?n?s?|lig.*|isk.*|ist.*|løs.*|ende)$/,
  nb: /^(?:ere?n?s?|lig.*|isk.*|ist.*|løs.*|ende)$/,
  hu: /^.{0,4}$/,
  fi: /^(?:l(?:ainen|äinen|ais.*|äis.*)|ton|tön|ja|jä|us|ys)$/,
  ko: /^(?:자|주의|적|성|화).*$/,
}

/** Whether what stands before a term at the end of a token makes a compound with it. */
export function mayPrecede(front: string): boolean {
  return !negations.has(front.replace(/-$/, ''))
}

/** Whether what follows a term at the start of a token makes a compound with it, and not another word. */
export function mayFollow(rest: string, language: string): boolean {
  const pattern = Object.hasOwn(derivations, language) ? derivations[language] : undefined
  return !pattern?.test(rest)
}
