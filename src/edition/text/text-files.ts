import type {EditionFile, RenderInput} from '../formats.ts'
import {renderShortText} from './render-short-text.ts'
import {renderText} from './render-text.ts'
import {MESSAGE_LIMIT, splitMessages} from './split-messages.ts'

/** Stands between two messages in their file; nothing of it is to be sent. */
const CUT = '✂ – – – – – – – – – – – – – – – –'

/** An edition as plain text: whole, in short, and cut into messages that can be copied one by one. */
export function textFiles({page}: Pick<RenderInput, 'page'>): EditionFile[] {
  const text = renderText(page())
  const messages = splitMessages(text, {limit: MESSAGE_LIMIT, language: page().language})
  return [
    {ending: 'txt', data: text},
    {ending: 'short.txt', data: renderShortText(page())},
    {ending: 'messages.txt', data: `${messages.join(`\n\n${CUT}\n\n`)}\n`},
  ]
}
