import type {NumberWords} from '../number-words.ts'

/** Finnish. */
export const finnish: NumberWords = {
  cardinals: `yksi yhde yhte yhtä|kaksi kahde kahte kahta|kolme|neljä|viisi viide viite viittä|?kuusi kuude kuute kuutta|seitsemän seitsemä|kahdeksan kahdeksa|yhdeksän yhdeksä|kymmenen kymmene kymmentä|yksitoista|kaksitoista kahtatoista|kolmetoista|neljätoista|viisitoista|kuusitoista|seitsemäntoista|kahdeksantoista|yhdeksäntoista`,
  tens: 'kaksikymmentä|kolmekymmentä|neljäkymmentä|viisikymmentä|kuusikymmentä|seitsemänkymmentä|kahdeksankymmentä|yhdeksänkymmentä',
  hundreds:
    'sata sadan sataa|kaksisataa|kolmesataa|neljäsataa|viisisataa|kuusisataa|seitsemänsataa|kahdeksansataa|yhdeksänsataa',
  dozen: 'tusina',
  decade: 'vuosikymmen vuosikymmentä vuosikymmenen',
  ordinals:
    'ensimmäi|toi|kolma|neljä|viide|kuude|seitsemä|kahdeksa|yhdeksä|kymmene|yhdestoi|kahdestoi',
  isGlued: true,
  half: 'puoli puolen puolta puolet',
  oneAndHalf: 'puolitoista puolentoista',
  andHalf: 'ja puoli',
  scale: {3: 'tuhannen', 6: 'miljoonan milj', 9: 'miljardin mrd', 12: 'biljoonan bilj'},
  endings:
    '(?:n|en|een|a|ä|ta|tä|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|on|in|an|ien|i[ns]s[aä]|eja|ejä)',
  within: '|kah kak|kol|nel|vii|kuu',
  percent: 'prosent(?!tiyks)\\p{Ll}*',
  points: 'prosenttiyksik\\p{Ll}+',
  joins: 'ja tai',
}
