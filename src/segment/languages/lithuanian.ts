import type {LanguageWords} from './language-words.ts'

/** Lithuanian: titles, citation. */
export const lithuanian: LanguageWords = {
  hard: `dr prof doc hab inž akad kun vysk gen plk mjr kpt ltn p pp ponas gerb pvz t.y tai.yra vad
    vadin pan plg žr angl vok pranc lot rus lenk apie apyt įsk išsk vid vs min pirm pavad dir sekr
    red vert g pr al tūkst mln mlrd`,
  number: `nr psl sk str d t sąs skyr lent pav vas kov bal geg birž liep rugp rugs spal lapkr gruod saus`,
  soft: 'uab ab jr sr pr.kr po.kr',
  end: 'ir_t.t ir_pan ir_kt t.t kt etc val sek km kg cm mm eur ct',
  date: 'm a',
  openers: `jis ji jie jos mes jūs aš tu tai tas ta šis ši šie bet o ir ar arba tačiau nes kad jei jeigu
    kai kada nors kas kaip kur kodėl kuris kuri kiek taip pat todėl tada dabar čia ten į iš su be
    per po prie prieš nuo iki ant už apie tarp ne niekada niekas visi visas kiekvienas daug keli
    yra buvo bus turi gali reikia vėliau anksčiau šiandien vakar rytoj jau dar tik net du dvi trys
    keturi penki tūkstančiai`,
}
