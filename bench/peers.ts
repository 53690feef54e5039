/** Another tool's row of the table. */
export interface Peer {
  readonly name: string
  /** Sentences without a confirmed translation, in the order of the nine edits. */
  readonly figures: readonly number[]
}

/**
 * Measured on a statement of 74 sentences, all translated before; fuzzy and empty entries count alike. Versions: OmegaT
 * 3.6.0 (text filter), @diplodoc/translation 1.7.17 with an exact memory, po4a 0.69, mdpo 2.1.4 and Translate Toolkit
 * (2026-08) with msgmerge 0.21, lingo.dev (2026-08) with its `mdx` loader.
 */
export const peers: readonly Peer[] = [
  {name: 'OmegaT', figures: [1, 1, 0, 1, 0, 0, 0, 1, 63]},
  {name: 'diplodoc + exact memory', figures: [1, 1, 0, 1, 0, 0, 0, 1, 61]},
  {name: 'po4a', figures: [3, 4, 2, 3, 3, 5, 0, 1, 6]},
  {name: 'mdpo, Translate Toolkit + msgmerge', figures: [3, 4, 2, 3, 3, 5, 0, 1, 0]},
  {name: 'lingo.dev (mdx)', figures: [3, 4, 2, 3, 50, 50, 6, 51, 67]},
]
