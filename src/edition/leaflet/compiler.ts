import type {Face} from './document.ts'

/** Makes leaflets: Typst, which is loaded outside of this folder. */
export interface LeafletCompiler {
  /** Those of some families of fonts that it has, in the same order. */
  installed(families: readonly string[]): readonly string[]
  /** The characters of a text that no face of a list has, each once. */
  missing(text: string, faces: readonly Face[]): string
  /** Sets a template with what it reads as `sys.inputs`. */
  lay(template: string, inputs: Readonly<Record<string, string>>): Laid
}

/** A document that is set. */
export interface Laid {
  readonly pages: number
  /** How many pages are filled, with a fraction: the number that the template marks as `<filled>`. */
  readonly filled: number
  /** As PDF/UA-1 (ISO 14289-1), the same bytes every time; or the texts for which there is no glyph. */
  write(): {readonly pdf: Uint8Array} | {readonly missing: readonly MissingText[]}
}

/** A text that a face cannot show. */
export interface MissingText {
  readonly text: string
  readonly family: string
}
