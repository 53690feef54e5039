import type {Engine} from './engine.ts'

/** An engine that answers with the source: a page in another language's layout, without a translation. */
export function createCopyEngine(): Engine {
  return {
    name: 'copy',
    limits: {texts: 1000, size: Number.POSITIVE_INFINITY, calls: 1},
    sizeOf: ({wire}) => wire.length,
    isSample: true,
    takesHints: false,
    refusal: async () => undefined,
    translate: async ({texts, signal}) => {
      signal.throwIfAborted()
      return texts.map(({wire}) => ({wire, billedCharacters: 0}))
    },
  }
}
