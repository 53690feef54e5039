let composing = false
const waiting: (() => void)[] = []

/** Whether an input method is at work anywhere on the page. */
export function isComposing(): boolean {
  return composing
}

/** Calls back when the input method has ended its work. */
export function whenComposed(then: () => void): void {
  waiting.push(then)
}

/** Has to be called once. */
export function watchComposition(): void {
  addEventListener('compositionstart', () => {
    composing = true
  })
  addEventListener('compositionend', () => {
    composing = false
    for (const then of waiting.splice(0)) setTimeout(then)
  })
}
