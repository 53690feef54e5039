/** Letters of other scripts as the Latin letters that they are most like in names, lower case. */
const latin: Readonly<Record<string, string>> = pairs(
  'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh ы i э e ю yu я ya і i ї i є e ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz',
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ i φ f χ h ψ ps ω o',
  'ا a أ a إ i آ a ب b ت t ث th ج j ح h خ h د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ g ف f ق k ك k ک k گ g ل l م m ن n ه h و u ي i ی i ى a پ p چ ch ژ zh ڤ v ة a ئ i ء ',
  'א a ב b ג g ד d ה h ו v ז z ח h ט t י i כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t',
)

/** A name in Latin letters without accents, as a rough guide to how it sounds; other letters stay as they are. */
export function romanize(word: string): string {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return Array.from(plain, (letter) => latin[letter] ?? letter).join('')
}

/**
 * What is left of a name where languages agree: its consonants, those that are written in several ways made one. Two
 * transliterations of a name have the same skeleton, or nearly (Trotzki, Trotsky, Троцкий).
 */
export function skeleton(word: string): string {
  return romanize(word)
    .replace(/tsch|sch|sh|ş|zh|cz|sz|dž|ž|š|č|ç/g, 's')
    .replace(/tz|ts|ds|zz|z|c(?=[eiy])/g, 's')
    .replace(/ch|ck|kh|qu|q|c|x|kk/g, 'k')
    .replace(/ph|pf|v|w/g, 'f')
    .replace(/gh|dj|dz|j/g, 'g')
    .replace(/th|tt/g, 't')
    .replace(/[^\p{L}]|[aeiouyıh]/gu, '')
    .replace(/(.)\1+/g, '$1')
}

function pairs(...lists: readonly string[]): Record<string, string> {
  const letters: Record<string, string> = {}
  for (const list of lists) {
    const items = list.split(' ')
    for (let index = 0; index + 1 < items.length; index += 2)
      letters[items[index] ?? ''] = items[index + 1] ?? ''
  }
  return letters
}
