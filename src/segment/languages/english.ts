import type {LanguageWords} from './language-words.ts'

/** English: titles, citation, law, states of the USA. */
export const english: LanguageWords = {
  hard: `mr mrs ms messrs mx mmes dr drs prof profs gov govs sen sens adm col Lt Cmdr cdr capt cpt Maj
    sgt ssgt msgt pvt pfc cpl brig revd supt atty attys ste mt ft vs v viz cf cp e.g i.e eg ie al
    approx resp esp incl excl dist insp det lt.col lt.gen maj.gen brig.gen lt.cmdr lt.gov
    vice-pres asst assoc bp archbp Msgr Ven comdr ald amb comm'r ph abbr orig usu cont'd Rep Reps
    Gen Rev Hon Card Pres Col Fr mfg`,
  number: `no nos art arts Sec secs para paras p pp vol vols ch chs chap chaps fig figs tab eq eqs ex op
    cl jan feb febr mar apr jun jul aug sep sept oct nov dec ed eds vers ver pt pts bk exh fn ff n
    nn l ll doc docs ca c circa res r tel ext rm apt stat reg regs ser iss div amends sched App`,
  soft: `st inc corp ltd co cos bros llc plc jr sr esq dept depts univ assn ave blvd rd sq bldg est
    govt intl natl Ret Lab Lib hosp inst soc comm cttee rep conf ctr hwy pkwy Ala Ariz Ark Calif
    Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore
    Penn Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Con Dem`,
  end: `etc et.c a.m p.m am pm lb lbs oz hr hrs min mins sec km kg cm mm mph pst gmt ibid id op.cit
    loc.cit et.seq`,
  openers: `the this that these those he she it they we you i his her its their our my your there here
    what who whom whose why how when where which while if although though because since as at by
    for from in into on onto of to with without within under over after before during until till
    but and or so yet nor not no none nobody nothing never now then thus hence only even both all
    each every some any many most more much few fewer less several one two three four five six
    seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
    another other others such is are was were do does did has have had can could will would should
    must may might shall let an a once today yesterday tomorrow tonight still millions thousands
    hundreds dozens billions half neither either instead however moreover furthermore nevertheless
    nonetheless meanwhile therefore consequently accordingly finally first second third last
    according among against between through throughout despite unless whether indeed about above
    across along around behind below beside beyond near off out up upon toward towards unlike like
    except perhaps maybe later earlier soon recently again also too just nearly almost clearly
    obviously today's asked speaking following everyone everything someone something anyone
    those's it's that's there's he's she's let's we're they're i'm you're don't isn't what's who's
    here's`,
  counted: `war part plan group class grade section block line option figure table appendix exhibit zone
    terminal gate level unit phase type area building room schedule title article category tier
    chapter page act scene vitamin hepatitis volume annex point item number paragraph clause
    division stage round row hall pier track`,
  says: `said says asked asks replied replies answered shouted cried demanded exclaimed added told
    yelled screamed whispered wrote declared wondered responded retorted warned insisted called
    chanted continued`,
}
