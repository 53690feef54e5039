import {bidi} from './characters/bidi.ts'
import {invisible} from './characters/invisible.ts'
import {mojibake} from './characters/mojibake.ts'
import {nfc} from './characters/nfc.ts'
import {script} from './characters/script.ts'
import type {Check} from './check.ts'
import {inconsistent} from './consistency/inconsistent.ts'
import {reused} from './consistency/reused.ts'
import {capitals} from './language/capitals.ts'
import {doubledText} from './language/doubled-text.ts'
import {doubledWords} from './language/doubled-words.ts'
import {falseFriend} from './language/false-friend.ts'
import {length} from './language/length.ts'
import {machineTalk} from './language/machine-talk.ts'
import {missingSentence} from './language/missing-sentence.ts'
import {negation} from './language/negation.ts'
import {sameAsSource} from './language/same-as-source.ts'
import {titleCase} from './language/title-case.ts'
import {wrongLanguage} from './language/wrong-language.ts'
import {brackets} from './typography/brackets.ts'
import {dashes} from './typography/dashes.ts'
import {endPunctuation} from './typography/end-punctuation.ts'
import {innerPunctuation} from './typography/inner-punctuation.ts'
import {noBreakUnits} from './typography/no-break-units.ts'
import {quotationKept} from './typography/quotation-kept.ts'
import {quotes} from './typography/quotes.ts'
import {spacing} from './typography/spacing.ts'

/** The checks of a target as text: its language, its characters, its typography, and its fellows in the catalog. */
export const textChecks: readonly Check[] = [
  sameAsSource,
  wrongLanguage,
  machineTalk,
  missingSentence,
  length,
  doubledText,
  doubledWords,
  negation,
  falseFriend,
  titleCase,
  capitals,
  mojibake,
  bidi,
  invisible,
  nfc,
  script,
  quotes,
  quotationKept,
  brackets,
  spacing,
  noBreakUnits,
  endPunctuation,
  innerPunctuation,
  dashes,
  inconsistent,
  reused,
]
