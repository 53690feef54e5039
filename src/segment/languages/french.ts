import type {LanguageWords} from './language-words.ts'

/** French: titles, citation, law, Belgian, Swiss and Canadian usage. */
export const french: LanguageWords = {
  hard: `m mm mme mmes mlle mlles mgr me mes dr drs pr prof gén gal amiral cdt cne lt ltt col adj sgt
    cf c.-à-d c.à.d p.ex par.ex ex env st ste sts stes vs hab fr frs sr rd resp notam ndlr n.d.l.r
    n.b dir réd ss r.p s.exc s.e s.m s.a.r mr mrs dép sén min prés i.e e.g vve fme angl ital esp
    lat gr litt pseud trad coll préf introd MM MMes apr gouv pers décr`,
  number: `n no nos nº art arts p pp vol t tt chap ch fig figs tab al § §§ janv jan févr fév avr juin
    juil sept oct nov déc vers f ff fo folio l av r arr alin ann app livr liv par sect tit éd rééd
    tél bull req juill août`,
  soft: `jr inc ltd corp cie sté dépt dpt boul pl fg fbg bât imm p.d.g b.p c.p univ inst assoc q.g bd`,
  end: `etc sq sqq suiv ibid id op.cit loc.cit max h hre km kg cm mn sec a.m p.m cad s.v.p t.t.c h.t
    s.a s.a.r.l s.a.s s.n.c`,
  openers: `le la les l un une de d des du au aux ce c cet cette ces cela ça il elle ils elles on nous
    vous je j tu son sa ses leur leurs notre nos votre vos mon ma mes ton mais et ou or donc ni
    car si que qu qui quoi quand comme où comment pourquoi combien quel quelle quels quelles
    lequel en dans sur sous par pour avec sans contre chez vers devant derrière depuis pendant
    après avant entre malgré selon dès jusqu parmi hors outre hormis grâce tout tous toute toutes
    aucun aucune chaque plusieurs certains certaines quelques beaucoup peu rien personne nul nulle
    n ne non oui voilà voici est sont était étaient a ont avait fut sera ainsi alors aussi puis
    ensuite enfin cependant pourtant néanmoins toutefois bref certes encore déjà même surtout seul
    seule seuls seules aujourd hier demain maintenant autrefois bientôt tandis lorsque lorsqu
    puisque puisqu parce quoique afin c'est s à là ici y deux trois quatre cinq six sept huit neuf
    dix cent mille autre autres tel telle telles d'abord faut`,
  counted: `page pages article chapitre numéro tome partie plan groupe classe point titre section bloc
    zone niveau annexe phase ligne salle vitamine hépatite type guerre mondiale`,
}
