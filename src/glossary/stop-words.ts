/** Words that bound phrases: articles, prepositions, conjunctions, pronouns, auxiliaries, common adverbs. */
const lists: Readonly<Record<string, string>> = {
  en: `a an the and or but nor so yet for of in on at by to from with without into onto over under about above after
    against along among around as before behind below beneath beside between beyond despite down during except inside
    like near off out outside past per since than through throughout till toward towards until up upon via within
    i me my we us our you your he him his she her hers it its they them their theirs who whom whose which what that this
    these those there here where when while why how if whether because although though unless is are was were be been
    being am do does did done have has had having will would shall should can could may might must not no never only
    also even just more most much many few less least some any all both each every either neither other another such
    same own too very now then once again already still ever always often said says say made make makes one two three
    first second last new don t s re ve ll d m mr mrs ms dr`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber denn sondern in im an am auf aus bei beim
    mit nach seit von vom zu zum zur durch für gegen ohne um über unter vor hinter neben zwischen während wegen trotz als
    wie wenn dass ob weil obwohl ich du er sie es wir ihr mich dich sich uns euch ihn ihm ihnen mein dein sein ihre ihrer
    ihren seine seiner unser euer dieser diese dieses diesen diesem jeder jede jedes alle allem allen aller nicht kein
    keine keinen nur auch noch schon sehr mehr so da hier dort wo was wer welche welcher ist sind war waren wird werden
    wurde wurden hat haben hatte hatten kann können muss müssen soll sollen will wollen darf`,
  fr: `le la les l un une des du de d et ou mais donc or ni car dans en sur sous par pour avec sans vers chez entre
    contre depuis pendant avant après que qu qui quoi dont où ce cet cette ces c se s son sa ses leur leurs mon ma mes ton
    ta tes notre nos votre vos je j tu il elle on nous vous ils elles me m te t lui y ne n pas plus moins très tout tous
    toute toutes au aux est sont était étaient être a ont avait avaient avoir fait comme si aussi même`,
  es: `el la los las un una unos unas y e o u pero sino ni de del a al en con por para sin sobre entre contra hasta
    desde durante que quien cual cuyo como cuando donde si no se su sus mi mis tu tus nuestro nuestra le les lo me te nos
    yo él ella ellos ellas este esta estos estas ese esa esos esas es son era eran ser fue fueron ha han había hay más
    menos muy ya también todo toda todos todas`,
  pt: `o a os as um uma uns umas e ou mas nem de do da dos das em no na nos nas por pelo pela pelos pelas para com sem
    sobre entre contra até desde que quem qual cujo como quando onde se não seu sua seus suas meu minha nosso nossa lhe
    me te nos eu ele ela eles elas este esta estes estas esse essa isso é são era eram ser foi foram tem têm há mais menos
    muito já também todo toda todos todas ao aos à às`,
  it: `il lo la i gli le l un uno una e o ma né di del dello della dei degli delle d a al allo alla ai agli alle in nel
    nella nei nelle su sul sulla da dal dalla dai con per tra fra contro senza che chi cui come quando dove se non si suo
    sua suoi sue loro mio nostro questo questa questi queste quello quella è sono era erano essere ha hanno aveva più meno
    molto già anche tutto tutta tutti tutte`,
  sv: `en ett den det de och eller men i på av till från med utan för om mot mellan under över efter innan vid hos som att
    när där här var är har hade kan ska skulle vill inte ingen inga bara också mer mest så jag du han hon vi ni sig sin
    sitt sina deras vår denna detta dessa alla`,
  nl: `de het een en of maar in op aan van voor met zonder door bij naar uit over onder tussen tegen tot om te dat die
    dit deze wie wat waar als is zijn was waren wordt worden heeft hebben had niet geen ook nog meer zo ik je hij zij we
    ze hun haar ons alle`,
  ru: `и в во не на с со что а по как из за к ко но от до о об у же для при это этот эта эти тот та те так его ее их они
    он она мы вы я ты был была было были быть есть или если бы только уже еще более все всех всего которые который
    которая которых также между против без через после перед`,
  pl: `i w we na z ze do od za po o u dla przy przez bez pod nad przed między nie się to ten ta te tego tej tych że jak co
    kto który która które których jest są był była było były być lub albo ale a oraz także już tylko jego jej ich`,
  tr: `ve veya ile bir bu şu o da de ki için gibi kadar daha en çok ama fakat ancak değil ne her tüm olan olarak olduğu
    var yok mı mi mu mü sonra önce karşı göre`,
}

/** Where a language has no list, words of so many letters and fewer bound phrases. */
const shortWord = 3

const sets = new Map<string, ReadonlySet<string>>()

/** Whether a word in lower case bounds phrases in a language (its subtag). */
export function isStopWord(word: string, language: string): boolean {
  if (!Object.hasOwn(lists, language)) return word.length <= shortWord
  const known = sets.get(language) ?? new Set((lists[language] ?? '').trim().split(/\s+/))
  sets.set(language, known)
  return known.has(word)
}
