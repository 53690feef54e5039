/** A step that is done at most once, however often it is asked for; done again after it has failed. */
export function rememberPromise<Value>(step: () => Promise<Value>): () => Promise<Value> {
  let remembered: Promise<Value> | undefined
  return () => {
    remembered ??= step().catch((error: unknown) => {
      remembered = undefined
      throw error
    })
    return remembered
  }
}
