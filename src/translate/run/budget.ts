/** Characters that may still be sent. */
export interface Budget {
  /** Sets some aside for a call; false if there are not as many, and from then on for every call. */
  readonly take: (characters: number) => boolean
  /** Gives back what a call that failed did not use. */
  readonly giveBack: (characters: number) => void
  /** Sent, or set aside. */
  readonly used: () => number
  /** Whether a call was refused. */
  readonly isSpent: () => boolean
}

/**
 * A budget of code points of source text; without `most` it only counts. Law: never is more taken than `most`. The first
 * call that does not fit ends it, so that what is left undone is in one piece.
 */
export function createBudget(most: number = Number.POSITIVE_INFINITY): Budget {
  let used = 0
  let isSpent = false
  return {
    take: (characters) => {
      if (isSpent || used + characters > most) isSpent = true
      else used += characters
      return !isSpent
    },
    giveBack: (characters) => {
      used -= characters
    },
    used: () => used,
    isSpent: () => isSpent,
  }
}
