/**
 * Puts a text in the place of a field's selection, as if it had been typed, so that Ctrl+Z takes it back. The deprecated
 * `execCommand` is the one way to do so that browsers have (`setRangeText` and `value` forget what can be undone).
 */
export function insertText(field: HTMLTextAreaElement, text: string): void {
  field.focus()
  const {selectionStart, selectionEnd} = field
  if (text === '' && selectionStart === selectionEnd) return
  // A caret that has moved ends what was typed: it is not taken back together with this.
  field.setSelectionRange(0, 0)
  field.setSelectionRange(selectionStart, selectionEnd)
  const done = document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
  if (done) return
  // A browser without it: the text is in, only undo does not know.
  field.setRangeText(text, selectionStart, selectionEnd, 'end')
  field.dispatchEvent(new Event('input', {bubbles: true}))
}

/** Puts a text in the place of all that is in a field, as one edit that can be undone. */
export function replaceText(field: HTMLTextAreaElement, text: string): void {
  if (field.value === text) return
  field.focus()
  field.select()
  insertText(field, text)
}

/** Puts two texts around the selection, and the caret between them where nothing was selected. */
export function surroundText(field: HTMLTextAreaElement, before: string, after: string): void {
  const {selectionStart, selectionEnd, value} = field
  const selected = value.slice(selectionStart, selectionEnd)
  insertText(field, before + selected + after)
  const caret = field.selectionStart - after.length
  if (selected === '') field.setSelectionRange(caret, caret)
}
