import type {UserError} from '../../model/user-error.ts'
import type {Repair} from '../wire/repair.ts'

/** What became of a segment. */
export type Outcome = Translated | Broken | Failed | Left

/** A target that may be stored in the state `machine`. */
export interface Translated {
  readonly kind: 'translated'
  /** Of the entry. */
  readonly id: string
  /** Coded text with each code of the source in its place. */
  readonly target: string
  /** What had to be put right in its codes. */
  readonly repairs: readonly Repair[]
  /** Whether the engine sent no codes, and each was put where its words stand. */
  readonly isPlaced: boolean
  /** What a check still has against it, after a second try where the engine takes hints. */
  readonly objections: readonly string[]
  /** What the service charges for, in all tries; absent where it does not say. */
  readonly billedCharacters?: number
  /** Whether no call was needed. */
  readonly isKept: boolean
}

/** An answer that cannot be used as it is. */
export interface Broken {
  readonly kind: 'broken'
  readonly id: string
  /** Coded text without codes, for a person to work on; empty where there is nothing of use. */
  readonly suggestion: string
  /** Sentences. They hold no text of the statement but numbers. */
  readonly reason: string
  readonly billedCharacters?: number
}

/** No answer. */
export interface Failed {
  readonly kind: 'failed'
  readonly id: string
  readonly error: UserError
}

/** Not asked for: the run was stopped, or the characters it may send were used up. */
export interface Left {
  readonly kind: 'left'
  readonly id: string
  readonly because: 'stopped' | 'budget'
}
