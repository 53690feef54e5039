import type {NumberWords} from '../number-words.ts'

/** Polish. */
export const polish: NumberWords = {
  cardinals: `jeden jedna jedno jednego jednej jednym jedną|dwa dwie dwóch dwaj dwóm dwoma dwu|trzy trzech trzej trzem trzema|cztery czterech czterej czterem czterema|pięć pięciu pięcioma|sześć sześciu|siedem siedmiu|osiem ośmiu|dziewięć dziewięciu|dziesięć dziesięciu|jedenaście jedenastu|dwanaście dwunastu|trzynaście trzynastu|czternaście czternastu|piętnaście piętnastu|szesnaście szesnastu|siedemnaście siedemnastu|osiemnaście osiemnastu|dziewiętnaście dziewiętnastu`,
  tens: 'dwadzieścia dwudziestu|trzydzieści trzydziestu|czterdzieści czterdziestu|pięćdziesiąt pięćdziesięciu|sześćdziesiąt sześćdziesięciu|siedemdziesiąt siedemdziesięciu|osiemdziesiąt osiemdziesięciu|dziewięćdziesiąt dziewięćdziesięciu',
  hundreds:
    'sto stu|dwieście dwustu|trzysta trzystu|czterysta czterystu|pięćset pięciuset|sześćset sześciuset|siedemset siedmiuset|osiemset ośmiuset|dziewięćset dziewięciuset',
  dozen: 'tuzin',
  decade: 'dekada dekady dekad dekadę dziesięciolecie dziesięciolecia dziesięcioleci',
  decades:
    'dwudziest|trzydziest|czterdziest|pięćdziesiąt|sześćdziesiąt|siedemdziesiąt|osiemdziesiąt|dziewięćdziesiąt',
  ordinals:
    'pierwsz|drug|trzec|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|jedenast|dwunast|trzynast|czternast|piętnast|szesnast|siedemnast|osiemnast|dziewiętnast|dwudziest',
  half: 'pół połowa połowy połowę',
  oneAndHalf: 'półtora półtorej',
  andHalf: 'i pół|z połową',
  scale: {
    3: 'tysiącem tysiące tysiącom tysiącami tys',
    6: 'milionem milionie milionom milionami milionach mln.',
    9: 'miliardem miliardowi miliardom miliardami miliardach mld.',
    12: 'bilionami bln.',
  },
  within: '|dwu podwój|trój potrój trzy|cztero czwór|pięcio|sześcio|siedmio|ośmio',
  percent: 'procent(?!ow)\\p{Ll}*|proc\\.',
  points: 'punkt\\p{Ll}* procentow\\p{Ll}+|pkt\\.? proc\\.|p\\.\\s?p\\.',
  joins: 'i lub do oraz',
}
