/**
 * A regular expression that is made when it is first asked for: one with Unicode properties takes longer to make, and to be
 * checked by the parser as a literal, than most texts take to be cut. Write the source with String.raw.
 */
export function pattern(source: string, flags = 'u'): () => RegExp {
  let made: RegExp | undefined
  return () => {
    made ??= new RegExp(source, flags)
    return made
  }
}
