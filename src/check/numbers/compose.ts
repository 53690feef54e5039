import type {Certainty} from './quantity.ts'
import type {NumberWord} from './word-table.ts'

/** A number put together from words, or from digits and words. */
export class Composer {
  /** What scale words have closed. */
  private total = 0
  /** What the scale words so far multiply, with them. */
  private scaled: number | undefined
  /** What no scale word has multiplied yet. */
  private current: number | undefined
  private exponentOfScaled = 0
  private readonly isVigesimal: boolean
  private readonly isReversed: boolean
  private readonly hasDigits: boolean
  /** Whether a word was taken that may mean something else. */
  private isDoubtful = false
  /** Whether a multiplier stands there with nothing before it: "hundred", "several hundred thousand". */
  private isImplicit = false
  /** Highest power of ten of a scale word. */
  exponent = 0
  /** Whether it is a scale word alone. */
  isBare = false

  /**
   * `start` is a number in digits. French counts in twenties from sixty on; German, Arabic and others put the ones before
   * the tens.
   */
  constructor(options: {
    readonly isVigesimal?: boolean
    readonly isReversed?: boolean
    readonly start?: number
  }) {
    this.isVigesimal = options.isVigesimal ?? false
    this.isReversed = options.isReversed ?? false
    this.hasDigits = options.start !== undefined
    this.current = options.start
  }

  get value(): number {
    return this.total + (this.scaled ?? 0) + (this.current ?? 0)
  }

  /** Of a number without digits. "One million" may be "a million", which many languages leave to the reader. */
  get certainty(): Certainty {
    const mantissa = this.value / 10 ** this.exponent
    if (this.isBare || this.isImplicit) return 'loose'
    if (this.exponent > 0 && mantissa !== 1) return 'digits'
    return this.isDoubtful ? 'loose' : 'word'
  }

  /** Adds a part and tells whether that was possible; nothing has changed where it was not. */
  take(part: NumberWord, hasAnd: boolean): boolean {
    if (part.kind === 'cardinal') return this.add(part.value, part.isLoose, hasAnd)
    if (part.kind === 'times') return this.multiply(part.value)
    if (part.kind === 'scale') return this.scale(part.exponent, part.isVague)
    if (part.kind === 'teen') return this.teen()
    if (part.kind === 'half') return this.half(part.value)
    return false
  }

  /** "And a half", which halves what stands last. */
  addHalf(): void {
    if (this.current !== undefined) this.current += 0.5
    else if (this.scaled !== undefined) this.scaled += 0.5 * 10 ** this.exponentOfScaled
    this.isBare = false
  }

  private add(value: number, isDoubtful: boolean, hasAnd: boolean): boolean {
    const {current} = this
    // In 1840 eine Republik: digits are complete.
    if (this.hasDigits && this.scaled === undefined) return false
    if (current === undefined) {
      if (this.scaled !== undefined && value >= 10 ** this.exponentOfScaled) return false
      this.isDoubtful ||= isDoubtful && this.scaled === undefined
      this.isBare = false
      this.current = value
      return true
    }
    const sum = this.sum(current, value, hasAnd)
    if (sum === undefined) return false
    this.isDoubtful = false
    this.current = sum
    return true
  }

  /** What two cardinals after each other make. */
  private sum(current: number, value: number, hasAnd: boolean): number | undefined {
    if (!Number.isInteger(current) || current === 0) return undefined
    const rest = current % 100
    if (this.isVigesimal && current === 4 && value === 20) return 80
    if (this.isVigesimal && (rest === 60 || rest === 80) && value < 20) return current + value
    if (value < lowestPlace(current)) return current + value
    // Arabic and Hebrew say "three ten" for thirteen.
    const isOnesFirst = this.isReversed && current < 10 && (hasAnd || value === 10)
    return isOnesFirst && value % 10 === 0 && value < 100 ? current + value : undefined
  }

  private multiply(by: number): boolean {
    const {current} = this
    if (current !== undefined && (current >= by || !Number.isInteger(current * by))) return false
    if (current === undefined && this.scaled === undefined) this.isImplicit = true
    else this.isDoubtful = false
    this.current = (current ?? 1) * by
    return true
  }

  private scale(exponent: number, isVague = false): boolean {
    if (isVague && (this.current !== undefined || this.scaled !== undefined)) return false
    if (this.current === undefined) {
      this.isBare ||= this.scaled === undefined
      // mil millones, nghìn tỷ: scale words after each other multiply.
      this.scaled = (this.scaled ?? 1) * 10 ** exponent
      this.exponentOfScaled += exponent
    } else {
      if (this.scaled !== undefined) {
        if (exponent >= this.exponentOfScaled) return false
        this.total += this.scaled
      }
      this.scaled = this.current * 10 ** exponent
      this.exponentOfScaled = exponent
      this.current = undefined
    }
    this.exponent = Math.max(this.exponent, this.exponentOfScaled)
    return true
  }

  private teen(): boolean {
    if (this.current === undefined || this.current > 9) return false
    this.current += 10
    this.isDoubtful = false
    return true
  }

  private half(value: number): boolean {
    if (this.current !== undefined || this.scaled !== undefined) return false
    this.current = value
    this.isDoubtful = true
    return true
  }
}

/** What a further part must be smaller than: 100 after 300, 10 after 320. */
function lowestPlace(value: number): number {
  let place = 1
  while (value % (place * 10) === 0) place *= 10
  return place
}
