/**
 * Letters of other scripts that look like a Latin one in most typefaces (Unicode confusables 16, reduced to letters that
 * keyboards have).
 */
const looksLatin: ReadonlySet<string> = new Set([
  // Cyrillic
  ...'АВЕЅІЈКМНОРСТУХҮӀԌԚԜаеѕіјорсухԁԛԝһүӏкмнтвг',
  // Greek
  ...'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορτυχκ',
])

/** Latin letters that look like a Cyrillic or Greek one. */
const looksOther: ReadonlySet<string> = new Set([...'ABEKMHOPCTXYISJaeopcyxisjkmnvutr'])

/** Whether each letter of a text looks like one of another script. */
export function isLookAlike(text: string): boolean {
  return [...text].every((letter) => looksLatin.has(letter) || looksOther.has(letter))
}
