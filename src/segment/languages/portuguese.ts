import type {LanguageWords} from './language-words.ts'

/** Portuguese: titles, citation, law, Portugal and Brazil. */
export const portuguese: LanguageWords = {
  hard: `sr srs sra sras srta srtas sto sta stos d dr drs dra dras prof profs profa profas prof.ª eng
    eng.º enga arq arqt adv gen gal brig alm ten cel ten.cel cap maj sgt cb sd des desemb min dep
    sen gov pres presid exmo exma exmos exmas ilmo ilma rev revmo pe fr ir mons comend embaix bel
    bela v v.exa v.ex v.ex.ª vs cf cfr p.ex ex e.g i.e aprox apr av al r ref obs resp org orgs
    coord trad dir vv v.s v.sa s.exa s.ex s.ex.ª sua.exa n.b n.s nsa lg pç pça tv trav rod est
    praç qd lt bl cj apto ap esq dto fte q.b`,
  number: `n nº n.º nr núm num art arts pág págs pag pags p pp vol vols t tt caps fig figs tab inc incs §
    §§ jan fev mar abr mai jun jul ago set out nov dez als parág par alín ed eds séc sécs s liv
    tít sec secç fl fls f fasc dec res proc rel tel telef fax km c No`,
  soft: `jr cia cª a.c d.c dept depto lda.ª ltd corp e.u.a u.e univ inst filho bros i.r.s i.v.a r/c p.s
    a.m p.m hab`,
  end: 'etc ss segs ibid ibidem id op.cit loc.cit h hs seg kg cm mm eur rs s.a ltda lda',
  openers: `o a os as um uma uns umas este esta estes estas esse essa esses essas isso isto aquilo aquele
    aquela aqueles ele ela eles elas nós você vocês eu tu se seu sua seus suas nosso nossa nossos
    nossas meu minha mas e ou nem porque que quem quando como onde qual quais quanto quantos por
    para com sem contra em no na nos nas num numa do da dos das de ao aos à às pelo pela pelos
    pelas ante sob sobre desde durante entre até segundo conforme após perante mediante todo toda
    todos todas tudo nenhum nenhuma ninguém nada nunca jamais cada muitos muitas poucos vários
    várias alguns algumas outro outra outros outras tal tais é são era eram foi foram será está
    estão há havia houve tem têm não sim assim também já ainda então depois antes agora hoje ontem
    amanhã aqui ali lá embora enquanto pois porém contudo todavia entretanto além inclusive só
    somente apenas talvez finalmente mais menos dois duas três quatro cinco seis sete oito nove
    dez cem mil milhões milhares centenas dezenas ambos ambas qualquer caso nesse nessa neste
    nesta naquele dessa desse deste desta`,
  counted: `página páginas artigo capítulo número tomo parte plano grupo classe ponto título seção secção
    bloco zona nível anexo fase linha sala vitamina hepatite tipo guerra mundial século andar`,
}
