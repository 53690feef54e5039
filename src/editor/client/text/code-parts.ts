import {type CodedToken, parseCoded} from '../../../segment/coded-text.ts'

/** A code of a source and how it stands in the target, for its chip. */
export interface CodeChip {
  /** `b1`. */
  readonly name: string
  /** What it stands for: `bold`, `link https://example.org`; empty where no note says it. */
  readonly about: string
  /** What is inserted, before and after the selection: `['<b1>', '</b1>']`, or one text for what stands alone. */
  readonly texts: readonly [string] | readonly [string, string]
  /** `half`: a pair without one of its ends. */
  readonly state: 'there' | 'missing' | 'half' | 'extra'
}

type Code = Exclude<CodedToken, {readonly type: 'text'}>

/** The codes of the source in order, then those of the target that the source has not, each with how it stands. */
export function codeChips(
  source: string,
  target: string,
  about: ReadonlyMap<string, string>,
): CodeChip[] {
  const wanted = codesOf(source)
  const found = codesOf(target)
  const names = new Set([...wanted, ...found].map(nameOf))
  return [...names].map((name): CodeChip => {
    const own = wanted.filter((code) => nameOf(code) === name)
    const theirs = found.filter((code) => nameOf(code) === name)
    const isAlone = (own[0] ?? theirs[0])?.type === 'alone'
    return {
      name,
      about: about.get(name) ?? '',
      texts: isAlone ? [`<${name}/>`] : [`<${name}>`, `</${name}>`],
      state: stateOf(own, theirs),
    }
  })
}

function stateOf(own: readonly Code[], theirs: readonly Code[]): CodeChip['state'] {
  if (own.length === 0) return 'extra'
  if (theirs.length === 0) return 'missing'
  const types = new Set(theirs.map(({type}) => type))
  if (own.some(({type}) => !types.has(type))) return 'half'
  return theirs.length > own.length ? 'extra' : 'there'
}

function codesOf(text: string): Code[] {
  if (!text.includes('<')) return []
  return parseCoded(text).filter((token) => token.type !== 'text')
}

function nameOf({kind, number}: Code): string {
  return `${kind}${number}`
}
