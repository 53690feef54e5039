import type {NumberWords} from '../number-words.ts'

/** Italian. */
export const italian: NumberWords = {
  cardinals:
    'un uno una|due|tre|quattro|cinque|?sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove',
  tens: 'venti vent|trenta trent|quaranta quarant|cinquanta cinquant|sessanta sessant|settanta settant|ottanta ottant|novanta novant',
  hundred: 'cento cent',
  dozen: 'dozzina',
  decade: 'decennio decenni',
  ordinals:
    'prim|second|terz|quart|quint|sest|settim|ottav|non|decim|undicesim|dodicesim|tredicesim|quattordicesim|quindicesim|sedicesim|diciassettesim|diciottesim|diciannovesim|ventesim|ventunesim',
  and: 'e',
  isGlued: true,
  half: 'mezzo mezza metà',
  andHalf: 'e mezz[oa]',
  scale: {3: 'mille', 6: 'mln mil. mio', 9: 'mld mrd', 12: 'bilione bilioni'},
  vague: {3: 'migliaia'},
  within: '|doppi dupl|tripl tri|quadru|quintu',
  percent: 'per\\s?cento',
  points: 'punti? percentual[ei]',
  joins: 'e o al a',
}
