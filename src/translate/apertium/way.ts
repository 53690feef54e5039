import type {ApertiumPair} from './language-codes.ts'

/** A way to reach Apertium: its service or its command. */
export interface ApertiumWay {
  /** How messages call it: `Apertium at localhost:2737`. */
  readonly shown: string
  /** Installed modes, such as `eng-spa`. */
  readonly modes: () => Promise<readonly string[]>
  /** A document, translated, without marks at unknown words. */
  readonly translate: (
    document: string,
    pair: ApertiumPair,
    about: {readonly signal: AbortSignal; readonly secrets: readonly string[]},
  ) => Promise<string>
}
