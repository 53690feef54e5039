/*
 * Words for a strike-breaker that are written apart, in languages where one is no other word than the strike. By language
 * and term, as in `english.ts`. In the other languages the word for it is written together and not taken for the strike.
 */
export const strikeBreakers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  {
    ar: {إضراب: ['كاسر الإضراب', 'كاسرو الإضراب', 'كاسري الإضراب', 'كاسري الإضرابات']},
    es: {huelga: ['rompe-huelga', 'rompedor de huelga']},
    fr: {grève: ['briseur de grève', 'casseur de grève', 'briseuse de grève']},
    hi: {हड़ताल: ['हड़ताल तोड़ने वाला', 'हड़ताल तोड़क']},
    id: {mogok: ['pemecah mogok'], pemogokan: ['pemecah pemogokan', 'perusak pemogokan']},
    pt: {greve: ['fura-greve', 'fura greve']},
    tr: {grev: ['grev kırıcı', 'grev kırıcısı', 'grev kırma']},
  }
