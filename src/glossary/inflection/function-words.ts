/*
 * Prepositions and articles that merge or change with what follows them. In a term one of a group stands for all:
 * `giornata d'azione` is `giornata di azione`.
 */
const groups: Readonly<Record<string, readonly string[]>> = {
  fr: ['de d du des', 'à au aux', 'le la les l'],
  es: ['de del', 'a al'],
  pt: ['de d do da dos das', 'a à ao aos às', 'em no na nos nas', 'por pelo pela pelos pelas'],
  gl: ['de d do da dos das', 'a á ao aos ás', 'en no na nos nas'],
  it: [
    'di d del dello della dell dei degli delle',
    'a al allo alla all ai agli alle',
    'da dal dallo dalla dall dai dagli dalle',
    'in nel nello nella nell nei negli nelle',
    'su sul sullo sulla sull sui sugli sulle',
    'per',
  ],
  ca: ['de d del dels', 'a al als'],
  de: ['in im', 'an am', 'zu zum zur', 'von vom', 'der die das den dem des'],
  el: ['σε στο στη στην στον στα στουσ στισ', 'του τησ των', 'ο η το οι τα τουσ τισ τον την τη'],
}

/** The other words of a function word's group; none where it belongs to no group. */
export function functionWordForms(word: string, language: string): readonly string[] {
  const list = Object.hasOwn(groups, language) ? (groups[language] ?? []) : []
  for (const group of list) {
    const words = group.split(' ')
    if (words.includes(word)) return words
  }
  return []
}
