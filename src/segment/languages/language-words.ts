/**
 * What a language adds to the structure rules, each a list of words with blanks between. Abbreviations are written
 * without their last period; a word that begins with a capital matches only so ("Mass" is no "mass").
 */
export interface LanguageWords {
  /** Abbreviations at which no sentence ends: titles, "e.g.", "vs." */
  readonly hard?: string
  /** Abbreviations that go with a number, a Roman numeral or a single letter, and end a sentence otherwise: "No. 7". */
  readonly number?: string
  /** Abbreviations after which only an opener begins a sentence: "the U.S. The …", "Inc. It …". */
  readonly soft?: string
  /** Abbreviations after which any capital begins a sentence, days and months aside: "etc. The …", "5 p.m. Workers …". */
  readonly end?: string
  /** Words for year and century: a sentence ends after them unless there was only a date so far: "В 1917 г. Россия …". */
  readonly date?: string
  /** Prepositions that go on after such a word, where no capital tells that a sentence begins. */
  readonly continuers?: string
  /** Abbreviations of "named after", which a name in the genitive follows: they are pronouns otherwise. */
  readonly named?: string
  /** Words that, after a period, only open a sentence: function words, never part of a name. */
  readonly openers?: string
  /** Nouns that are followed by their number or letter, so that a sentence can end there: "plan B.", "Seite 12." */
  readonly counted?: string
  /** Verbs that name the speaker after a quotation that opened the sentence. */
  readonly says?: string
  /** What continues a sentence after a closing quotation mark where case cannot tell: "」と", "\"라고". */
  readonly quotative?: string
  /** Words that look like one of the two kinds above and are none. */
  readonly notQuotative?: string
  /** Short words that end sentences, in scripts where other short words with a period are abbreviations. */
  readonly finals?: string
  /** Names of Latin letters in a script without case, for initials. */
  readonly letters?: string
}
