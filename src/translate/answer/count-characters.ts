/** The length of a text in code points, by which services charge. */
export function countCharacters(text: string): number {
  let count = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= 0xdc00 && unit <= 0xdfff && isHigh(text.charCodeAt(index - 1))) count--
  }
  return count
}

/** Whether a UTF-16 unit is the first of two. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
