const isNative = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

/** Makes a field as high as its text, where the browser does not do so by itself (`field-sizing: content`). */
export function grow(field: HTMLTextAreaElement): void {
  if (isNative) return
  field.style.blockSize = 'auto'
  field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`
}
