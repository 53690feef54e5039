import type {LanguageWords} from './language-words.ts'

/** Croatian and Bosnian: titles, citation, law. */
export const croatian: LanguageWords = {
  hard: `dr dr.sc mr mr.sc prof doc akad dipl dipl.ing ing mag gđa gđica gosp gđo sv fra vlč mons preč
    gen bojn puk pukovnik kap por nar admir ul tzv npr tj t.j odn odnosno usp v engl njem franc
    tal lat grč rus mad tur šp arap češ poljski hrv srp pok rođ ud ravn predsj potpredsj zast tajn
    min izv nasl ur prev prir izd mil mlrd tis ca cca vs s.o o tel jd mn ž`,
  number: `br brr str čl st toč knj sl tab gl pogl t r § al reg odj raz stv ožu tra siječ velj ožuj trav
    svib lip kol ruj stud pros`,
  soft: 'd.o.o d.d j.d.o.o jr sr inc ltd corp co pr.n.e n.e pr.kr po.kr p.n.e a.d',
  end: 'itd itsl i.sl i.dr etc kn eur sat h sek km kg cm mm id idr ibid i_dr i_sl i_d',
  date: 'g god stolj',
  openers: `on ona ono oni one mi vi ja ti to taj ta te ovaj ova ovo ovi ove onaj njegov njezin njihov naš
    naša vaš moj svoj ali i a ili pa no nego dakle stoga zato jer budući ako kad kada da iako
    premda dok što tko kako gdje kamo odakle zašto koji koja koje koliko kakav tako također isto
    tada sada ovdje tamo u na s sa do po o od iz za bez pri pod nad kroz između prije poslije
    nakon protiv prema zbog unatoč usprkos tijekom pored osim umjesto ne nikad nikada nitko ništa
    nijedan sve svi svaki svaka mnogi mnogo nekoliko neki drugi je su bio bila bilo bili bit bude
    ima imaju može mogu mora treba zatim potom kasnije ranije najprije danas jučer sutra već još
    samo tek čak upravo međutim ipak napokon dva dvije tri četiri pet šest sedam osam devet deset
    tisuće milijuni stotine oba takav k uz se li neka`,
  counted: `stranica stranici članak poglavlje broj dio plan skupina razred točka razina prilog faza tip
    br stan`,
}
