import type {LanguageWords} from './language-words.ts'

/** Norwegian: Bokmål and Nynorsk. */
export const norwegian: LanguageWords = {
  hard: `dr prof cand cand.mag cand.philol mag lic hr fr frk st kapt gen løytn ltn maj adm bl.a m.a
    f.eks t.d dvs d.v.s ca cirka jf jfr jmf sml vedr iflg evt ekskl inkl fhv tidl hhv hvv resp s.k
    såk m.h.t mht p.g.a pga pgr i.h.t iht ift i.f.t i.st.f i.e mill mrd tlf vs opprinn egl alm ang
    anm bet div eks forts gnsn int kgl n.b off omtr overs p.t pr spes u.a ved.h v.h.a vha vsa årl
    skr dat st.meld ot.prp innst prp i.o.m iom f.o.m fom t.o.m tom o.m.a mtp m.t.p ifm i.f.m kfr
    maks -min -dir -ordf -sekr`,
  number: `nr no s sd sp art kap § §§ pkt litra lit bd vol fig tab d jan feb febr mar apr jun jul aug
    sept sep okt nov des kl ed utg årg avsn pag p hft -gt -vn`,
  soft: 'jr sr co inc ltd corp a/s f.kr e.kr fvt evt.t univ inst',
  end: `osv o.s.v etc m.m m.fl mfl m.v mv o.l o.lign o.a e.l ff flg f kr øre stk etg gt tim min sek km
    kg cm mm ibid`,
  openers: `den det de denne dette desse disse en et ei ein eit han hun ho hen vi jeg eg du man deres hans
    hennes vår vårt våre sin sitt sine min mitt mine men og eller for fordi derfor at hvis dersom
    når da mens selv selvom skjønt trass tross som hva hvem hvilken hvilke hvor hvorfor hvordan
    kva kven korleis kvifor kor her der i på av til fra frå med under over etter før innen mot
    mellom gjennom ved hos om blant ifølge siden ikke ikkje intet ingen aldri alle alt hele hver
    mange mye få noen nokre noe flere mest er var har hadde blir ble skal skulle kan kunne må vil
    så dermed deretter dessuten likevel ennå nå no allerede snart senere først sist samtidig
    endelig kanskje bare også nettopp to tre fire fem seks sju åtte ni ti tusener millioner
    hundrevis begge andre slik uten`,
  counted: `side artikkel kapittel nummer del plan gruppe klasse punkt avsnitt blokk sone nivå vedlegg
    fase linje sal vitamin type verdenskrig nr s kap`,
}
