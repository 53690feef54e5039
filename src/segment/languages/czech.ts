import type {LanguageWords} from './language-words.ts'

/** Czech: titles, citation, law. */
export const czech: LanguageWords = {
  hard: `dr mudr judr phdr rndr paeddr thdr mvdr pharmdr phmr ing mgr bc bca doc prof akad dipl p pí sl
    sv vdp mons kpt por mjr plk pplk gen škpt nrt npor ppor adm např mj tzv tj t.j t.č tzn resp
    popř příp ev event cca ca zvl zejm vč odd kupř srv srov viz vs vz mil mld tis angl něm franc
    rus lat řec špan it pol čes býv zn dř přel red vyd sest ilustr fol tř ul nábř předs místopř
    taj řed ved zást posl min prem rep mezinár národ obč polit tel fax bl dosl fyz geogr hist hl
    hud j jm kr křest lid liter mat med nauč obl odb okr orig pom přib přísl pův s s.r.o-ct sev
    vých záp sam soudr šk úř ústř věd voj výr významn zač zákl`,
  number: `č čís str sb čl odst písm § §§ kap roč obr tab pozn ř zák ods příl vol nr led ún břez dub květ
    červ srp říj pros`,
  soft: 'jr sr a.s s.r.o v.o.s inc ltd corp co csc phd ph.d drsc mba př.n.l n.l př.kr po.kr spol',
  end: 'atd atp apod aj ap etc kč hal hod sek km kg cm mm ob ibid tamt ad násl n nn',
  date: 'r rr stol st',
  openers: `on ona ono oni ony my vy já ty to ten ta tento tato toto tito tyto tyhle jeho její jejich náš
    naše váš můj svůj ale a i nebo či anebo avšak však proto protože neboť jestliže pokud když
    kdyby že aby ačkoli přestože zatímco co kdo jak kdy kde kam odkud proč který která které kteří
    kolik jaký jaká jaké zda tak také též rovněž tehdy teď nyní tady zde tam v ve na z ze do po o
    od za pro bez při pod nad přes mezi před proti podle kvůli díky během vedle kolem místo kromě
    ne nikdy nikdo nic žádný žádná žádné vše všechno všichni všechny celý celá každý každá mnoho
    mnozí několik někteří některé jiní jiné je jsou byl byla bylo byli byly bude budou má mají
    může mohou musí lze potom pak později dříve nejprve dnes včera zítra už již ještě jen jenom
    pouze dokonce právě mezitím navíc nakonec dva dvě tři čtyři pět šest sedm osm devět deset
    tisíce miliony stovky oba takový u k ke s se`,
  counted: `strana straně článek kapitola číslo část plán skupina třída bod díl blok zóna úroveň příloha
    fáze linka vitamín typ č čl odst s str`,
}
