import type {LanguageWords} from './language-words.ts'

/** Estonian: titles, citation. */
export const estonian: LanguageWords = {
  hard: `dr prof dots mag hr pr prl kindr kol kpt maj ltn nn s.o s.t st vt vrd nt näit ca u k.a s.h sh
    ingl sks vene prants lad toim tlk esim dir min resp tel mnt pst tn lk`,
  number: 'nr lg p art ptk jn tab kd jaan veebr apr jun jul aug sept okt nov dets',
  soft: 'as oü jr sr e.m.a m.a.j eKr pKr',
  end: 'jne jms jt jpm jm etc kl sek km kg cm mm eur',
  date: 'a saj',
  openers: `ta tema nad nemad me meie te teie ma mina sa sina see need too ja või ega aga kuid vaid sest
    et kui kuigi mis kes kuidas kus kuhu miks milline kelle mille nii ka seega siis nüüd siin seal
    ei mitte keegi miski kõik iga palju mõni mõned teised on oli olid pole saab peab võib hiljem
    varem täna eile homme juba veel ainult isegi kaks kolm neli viis tuhanded`,
}
