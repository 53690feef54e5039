import type {LanguageWords} from './language-words.ts'

/** Danish: titles, citation, law. */
export const danish: LanguageWords = {
  hard: `dr dr.med dr.phil dr.jur dr.theol cand cand.mag cand.jur cand.polit mag prof lic hr fr frk skt
    sct st kapt gen løjtn ltn obst adm formd bl.a f.eks fx dvs d.v.s ca cirka jf jfr sml vedr iflg
    ifølge evt ekskl inkl fhv nuv hhv resp s.k såk skm m.h.t mht p.gr.a pga p.g.a i.h.t iht ift
    i.f.t i.st.f i.e i.fm ifm mio mia mill tlf vs sdr ndr østl vestl nordl sydl opr egl eg afd alm
    ang anm bet cirk div eftf eks eksp endv evtl fork forsk gl gnsn ggr indb kgl kbh kt maks mht.t
    n.b ngl omtr overs p.t p.a p.b.a på.gr pr sek.-gen spec suppl s.u s.v sv tidl tilh udg udd udv
    uafh u.a vha v.h.a v.s.a vsa yngr ældr årl oprind skr -min -dir -ordf -sekr`,
  number: `nr no s sd sp art kap § §§ stk pkt litra lit bd vol fig tab d jan feb febr mar apr jun jul aug
    sept sep okt nov dec kl ed årg afs pag p hft`,
  soft: 'jr sr co inc ltd corp a/s f.kr e.kr f.v.t e.v.t univ inst aps',
  end: `osv o.s.v etc m.m m.fl mfl o.l o.lign o.lgn el.lign e.l m.v mv ff f kr øre sal th tv mf tim
    min sek km kg cm mm t.h t.v ibid d.d d.å ds`,
  openers: `den det de denne dette disse en et han hun vi i jeg du man deres hans hendes vores vor sin sit
    sine min mit mine men og eller for thi fordi derfor at hvis når da mens selvom skønt trods som
    hvad hvem hvilken hvilke hvor hvorfor hvordan her der på af til fra med under over efter før
    inden mod mellem gennem ved hos om blandt ifølge siden ikke intet ingen aldrig alle alt hele
    hver mange meget få nogle nogen noget flere mest er var har havde bliver blev skal skulle kan
    kunne må vil så dermed derefter desuden dog endnu nu allerede snart senere først sidst dag
    samtidig endelig måske kun også netop to tre fire fem seks syv otte ni ti tusinder millioner
    hundreder begge andre sådan uden`,
  counted: `side artikel kapitel nummer del plan gruppe klasse punkt afsnit blok zone niveau bilag fase
    linje sal vitamin type verdenskrig nr s kap`,
}
