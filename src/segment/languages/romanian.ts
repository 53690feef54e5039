import type {LanguageWords} from './language-words.ts'

/** Romanian: titles, citation, law. */
export const romanian: LanguageWords = {
  hard: `dl dlui d-l d-na dna d-ra dra d-lui d-nei dr ing prof conf lect asist acad av arh ec jud sf pr
    pf ps preot gen gral col lt lt.col cpt cap mr maior plt sg slt amiral adm dvs d.vs dv dlor
    dnei mn ex de.ex p.ex v cf cca ca aprox cu.a resp i.e e.g vs n.b n.red n.n trad red str bd
    bdul b-dul șos şos com mun or tel min pres președ vicepreș sec dir secr înv lb engl fr germ
    rom lat it sp adj abr s.a.m`,
  number: `nr no art alin lit pct par § §§ pag pg p pp vol t fig tab ian febr feb mart mar apr iun iul
    aug sept sep oct noiem nov dec hot leg oug og bl sc et ap ed ms f`,
  soft: 'jr sr s.a srl s.r.l s.c inc ltd corp co î.hr d.hr î.e.n e.n a.d univ inst s.u.a u.r.s.s',
  end: `etc ș.a ş.a ș.a.m.d ş.a.m.d șamd s.a.m.d u urm ş.cl ș.cl lei h km kg cm mm loc.cit op.cit ibid
    mil mld`,
  openers: `el ea ei ele noi voi eu tu acest această acesta aceasta aceștia aceste acestea acel acea acela
    aceia acele acelea un o unul una unii unele și sau ori dar iar însă ci deci așadar pentru că
    fiindcă deoarece dacă când cînd deși chiar până ca să ce cine care cum unde de cât câți câte
    încotro la în din pe cu fără spre sub peste prin între după înainte împotriva contra conform
    potrivit asupra despre lângă printre totuși nu nici niciodată nimeni nimic niciun nicio tot
    toți toate toată fiecare mulți multe puțini câțiva câteva alți alte este sunt e era erau a au
    avea aveau va vor poate pot trebuie fost fie astfel apoi atunci acum azi astăzi ieri mâine
    aici acolo deja încă doar numai abia iată mai doi două trei patru cinci șase șapte opt nouă
    zece mii milioane sute zeci ambele ambii într întru dintr al ai ale lui lor își îi le se s-a
    nu-i`,
  counted: `pagina articolul capitolul numărul partea planul grupa clasa punctul titlul secțiunea zona
    nivelul anexa faza linia tipul mondial`,
}
