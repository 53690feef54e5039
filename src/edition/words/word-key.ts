import type english from './languages/en.json'

/** A key of i18next JSON v4 without the ending that stands for a plural category (CLDR). */
type Unnumbered<Key> =
  Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key

/** What an edition can say of itself: the keys of the English resources, those in several numbers once. */
export type WordKey = Unnumbered<keyof typeof english>
