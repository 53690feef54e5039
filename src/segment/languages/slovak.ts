import type {LanguageWords} from './language-words.ts'

/** Slovak: titles, citation, law. */
export const slovak: LanguageWords = {
  hard: `dr mudr judr phdr rndr paeddr mvdr ing mgr bc doc prof akad dipl p sv mons kpt por mjr plk gen
    adm napr najmä tzv tj t.j t.č tzn resp popr príp ev cca ca zvl vrát porov vs mil mld tis angl
    nem franc rus lat býv red prel vyd ul preds tajomn riad min posl tel fax hl obl okr orig pôv
    št úr zákl`,
  number: `č čís s str zb čl ods písm § §§ kap zv roč obr tab pozn jan feb mar apr aug sept okt nov dec`,
  soft: 'jr sr a.s s.r.o inc ltd corp co csc phd ph.d drsc pred.kr po.kr n.l pr.n.l spol',
  end: 'atď atd ap a.i i etc eur sk hod sek km kg cm mm tamtiež nasl',
  date: 'r rr stor',
  openers: `on ona ono oni ony my vy ja ty to ten tá tento táto toto títo tieto jeho jej ich náš naše môj
    svoj ale a aj i alebo či avšak však preto pretože lebo ak keď keby že aby hoci kým čo kto ako
    kedy kde kam odkiaľ prečo ktorý ktorá ktoré ktorí koľko aký tak tiež takisto vtedy teraz tu
    tam v vo na z zo do po o od za pre bez pri pod nad cez medzi pred proti podľa kvôli vďaka
    počas okrem nie nikdy nikto nič žiadny všetko všetci všetky celý každý mnoho mnohí niekoľko
    niektorí iní je sú bol bola bolo boli bude budú má majú môže môžu musí treba potom neskôr skôr
    najprv dnes včera zajtra už ešte len iba dokonca práve medzitým navyše nakoniec dva dve tri
    štyri päť šesť sedem osem deväť desať tisíce milióny stovky obaja taký k ku s so`,
  counted: `strana strane článok kapitola číslo časť plán skupina trieda bod diel blok zóna úroveň príloha
    fáza typ č čl ods s str`,
}
