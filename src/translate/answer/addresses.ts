/** URLs with a scheme or `www.`, and e-mail addresses, but for punctuation after them. */
const ADDRESS =
  /(?:\bhttps?:\/\/|\bwww\.)[^\s<>"“”«»\u3000-\u303f\uff00-\uff0f]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/giu

/** The URLs and e-mail addresses of a text, in alphabetical order. */
export function addressesIn(text: string): string[] {
  const found = text.match(ADDRESS) ?? []
  return found.map((address) => address.replace(/[.,;:!?…)\]}»”"'’]+$/, '')).sort()
}
