import type {LanguageWords} from './language-words.ts'

/** Finnish: titles, citation; inflected openers are left out where they may be names. */
export const finnish: LanguageWords = {
  hard: `tri toht prof dos maist fil.tri fil.maist val.maist oik.tri lääk.tri hra rva nti pyh kapt kenr
    ev evl maj ltn luutn adm puh.joht toim.joht pj esim es ks vrt mm mlk eli ts t.s so s.o nk ns
    n.s yo ent edell em eo jkv joht kans ko k.o ao a.o l lk lkm mahd max min milj mrd muist muk n
    oik os par pnä puh pvm päätoim siht suom sv sll tark tav tod toim us vas viim vs vt v.t yht yl
    ylim p.o po pl`,
  number: 's ss nro no n:o art § mom klo tammik helmik kuv taul nid vol ed k kpl p',
  soft: 'jr sr oy oyj ab inc ltd corp co eaa jaa eKr jKr ekr jkr v',
  end: 'jne ym yms ynnä.m tms ja.muut etc mk e eur h sek km kg cm t hlö asuk as krs',
  openers: `se ne tämä nämä tuo nuo hän he me te minä sinä ja tai vai mutta vaan sillä koska kun jos jotta
    että vaikka joten siis siksi niin näin silloin sitten nyt jo vielä myös kuitenkin silti mitä
    mikä mitkä kuka ketkä missä mistä mihin milloin miksi miten kuinka ei eivät emme ette en älä
    on ovat oli olivat olisi voi voivat pitää täytyy kaikki koko joka jokainen moni monet monta
    muutama jotkut toiset yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen
    tuhannet miljoonat sadat heidän hänen meidän sen niiden tämän näiden siitä siihen siinä tästä
    tähän tässä näissä niissä niistä täällä siellä tuolla lisäksi ennen jälkeen kanssa ilman vain
    jopa ehkä lopulta ensin tänään eilen huomenna pian myöhemmin samalla vastaan`,
  counted: `sivu sivulla artikla luku numero osa kohta ryhmä luokka taso liite vaihe linja vitamiini
    tyyppi s nro`,
}
