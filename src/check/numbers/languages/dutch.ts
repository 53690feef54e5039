import type {NumberWords} from '../number-words.ts'

/** Dutch. */
export const dutch: NumberWords = {
  cardinals:
    'een één ene|twee tweeën|drie|vier|vijf|zes|zeven|?acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien',
  tens: 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig',
  hundred: 'honderd',
  dozen: 'dozijn',
  decade: 'decennium decennia',
  ordinals:
    'eerst|tweed|derd|vierd|vijfd|zesd|zevend|achtst|negend|tiend|elfd|twaalfd|dertiend|veertiend|vijftiend|zestiend|zeventiend|achttiend|negentiend|twintigst|eenentwintigst',
  and: 'en ën',
  isGlued: true,
  half: 'half halve',
  oneAndHalf: 'anderhalf anderhalve',
  andHalf: '(?:en )?een halve?',
  scale: {6: 'mln', 9: 'mld mrd', 12: 'bln'},
  vague: {3: 'duizenden', 6: 'miljoenen', 9: 'miljarden', 12: 'biljoenen'},
  within: '|dubbel verdubbel|drie|vier',
  percent: 'procent(?!punt)',
  points: 'procentpunt(?:en)?',
  joins: 'en of tot t/m',
}
