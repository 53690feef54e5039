/** How a language writes digits. */
interface Separators {
  readonly decimal: string
  readonly group: string
  /** Digits that must stand before the first group: 2 where `1234` has none and `12.345` has one. */
  readonly minimumGrouping: number
  /** 2 where groups after the first have two digits: `12,34,567`. */
  readonly secondaryGroup: number | undefined
  /** Its own digit system, where that is not `latn`. */
  readonly digits: string | undefined
  /** Percent sign in its place, `0` for the number. */
  readonly percent: string
}

/** Separators as Intl writes them, always with Latin digits, but for languages whose own digits are the default. */
export function separatorsOf(tag: string): Separators {
  const parts = new Intl.NumberFormat(tag, {maximumFractionDigits: 1}).formatToParts(12345678.5)
  const short = new Intl.NumberFormat(tag).formatToParts(1234)
  const integers = parts.filter(({type}) => type === 'integer').map(({value}) => value)
  const {numberingSystem} = new Intl.NumberFormat(`${tag}-u-nu-native`).resolvedOptions()
  const percent = new Intl.NumberFormat(`${tag}-u-nu-latn`, {style: 'percent'}).format(0)
  return {
    decimal: parts.find(({type}) => type === 'decimal')?.value ?? '.',
    group: parts.find(({type}) => type === 'group')?.value ?? ',',
    minimumGrouping: short.some(({type}) => type === 'group') ? 1 : 2,
    secondaryGroup: integers.at(-2)?.length === 2 ? 2 : undefined,
    digits: /^(?:latn|hani\w*|jpan\w*)$/.test(numberingSystem) ? undefined : numberingSystem,
    percent: percent.replace(/\p{Cf}/gu, ''),
  }
}
