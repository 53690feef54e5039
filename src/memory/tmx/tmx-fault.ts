import {type ErrorPlace, UserError} from '../../model/user-error.ts'

/** What ends the reading of a TMX file. */
export type TmxFault =
  | 'empty'
  | 'not-tmx'
  | 'cut-off'
  | 'declarations'
  | 'too-deep'
  | 'too-large'
  | 'encoding'
  | 'not-well-formed'

/** What to do about each fault. */
const advices: Readonly<Record<TmxFault, string>> = {
  empty: 'Export the memory again, or bring the file back.',
  'not-tmx': 'Give a translation memory in TMX, which most translation tools export.',
  'cut-off': 'The end of the file is missing: copy or export it again.',
  declarations: 'Take everything between `[` and `]` out of the DOCTYPE line.',
  'too-deep': 'This is no file of a translation tool: do not trust it.',
  'too-large': 'This is no file of a translation tool, or it is damaged: export it again.',
  encoding: 'Save the file as UTF-8, or export it again.',
  'not-well-formed': 'Export the memory again, or mend the file in a text editor.',
}

/** The error for a TMX file that cannot be read on, with its place. */
export function tmxError(fault: TmxFault, message: string, place: ErrorPlace): UserError {
  const codes = {encoding: 'encoding', 'too-large': 'too-large', 'too-deep': 'too-large'} as const
  const code = fault in codes ? codes[fault as keyof typeof codes] : 'usage'
  return new UserError(message, {code, advice: advices[fault], place})
}
