/**
 * English words that look like words of another language with another meaning, by language. A line: pattern of the
 * English word : pattern of the word that looks like it : what it rather is : pattern of English words of which the
 * look-alike is the right translation. Patterns are of whole words in lower case, `*` stands for any letters.
 */
export const falseFriendPairs: Readonly<Record<string, string>> = {
  de: `
eventually : eventuell* : schließlich : possibl* possibilit* potential* perhaps maybe may might any contingen*
actual actually : aktuell* : tatsächlich : current* present* topical today latest now ongoing recent*
sympathetic : sympathisch* : mitfühlend : likeable likable congenial nice pleasant
sensible : sensibel sensible* sensibl* : vernünftig : sensitiv*
brave bravely : brav brave braver braves braven : mutig : well-behaved obedient* good
ordinary : ordinär* : gewöhnlich : vulgar*
pathetic : pathetisch* : kläglich : lofty solemn* grandiloquent
fabric : fabrik* : Gewebe : factor* mill mills works plant plants
decent : dezent* : anständig : discreet* subtl*
physicians physician : physiker* : Arzt : physicist* physics
novel novels : novelle novellen : Roman : novella* short
familiar : familiär* : vertraut : famil*
undertake undertaken undertakes : untertauch* : unternehmen : hid* underground submerg*
`,
  nl: `
eventually : eventueel eventuele : uiteindelijk : possibl* potential* perhaps maybe may might any contingen*
actual actually : actueel actuele : werkelijk : current* present* topical today latest now recent*
sympathetic : sympathiek* : meelevend : likeable likable congenial nice
brave : braaf brave : dapper : obedient* good well-behaved
fabric : fabriek* : weefsel : factor* mill mills works plant plants
ordinary : ordinair* : gewoon : vulgar*
`,
  fr: `
eventually : éventuellement éventuel* : finalement : possibl* potential* perhaps maybe may might any contingen*
actual actually : actuel* actuellement : réel, en fait : current* present* topical today now contemporary
sympathetic : sympathique* : compatissant : likeable likable nice pleasant friendly
deception : déception* : tromperie : disappoint*
library libraries : librairie* : bibliothèque : bookshop* bookstore*
comprehensive : compréhensif* compréhensive* : complet : understanding
pretend pretends pretended : prétend* prétendre : faire semblant : claim* allege* assert* purport*
delay delays : délai délais : retard : deadline* period* time*
injury injuries : injure injures : blessure : insult*
sensible : sensible sensibles : raisonnable : sensitiv*
`,
  es: `
eventually : eventualmente eventual eventuales : finalmente : possibl* potential* perhaps maybe may might any temporary casual contingen*
actual actually : actual actuales actualmente : real, en realidad : current* present* today now contemporary
sympathetic : simpátic* : solidario : likeable likable nice pleasant friendly
library libraries : librería* : biblioteca : bookshop* bookstore*
pretend pretends pretended : pretende* pretendía* pretendió : fingir : intend* seek* claim* aim* aspire*
sensible : sensible sensibles : sensato : sensitiv*
fabric : fábrica* : tejido : factor* mill mills plant plants
embarrassed embarrassing : embarazad* embarazos* : avergonzado : pregnan*
success successes : suceso sucesos : éxito : event* incident*
deception : decepción decepciones : engaño : disappoint*
`,
  pt: `
eventually : eventualmente eventual eventuais : por fim : possibl* potential* perhaps maybe may might any occasional* contingen*
actual actually : atual atuais atualmente : real, na verdade : current* present* today now contemporary
sympathetic : simpátic* : solidário : likeable likable nice pleasant friendly
library libraries : livraria* : biblioteca : bookshop* bookstore*
pretend pretends pretended : pretend* : fingir : intend* seek* aim* plan* want*
fabric : fábrica* : tecido : factor* mill mills plant plants
deception : decepção decepções : engano : disappoint*
`,
  it: `
eventually : eventualmente eventuale eventuali : alla fine : possibl* potential* perhaps maybe may might any contingen*
actual actually : attuale attuali attualmente : reale, in realtà : current* present* today now contemporary
sympathetic : simpatic* : solidale : likeable likable nice pleasant friendly
library libraries : libreria librerie : biblioteca : bookshop* bookstore*
pretend pretends pretended : pretend* pretes* : fingere : demand* claim* insist*
factory factories : fattoria fattorie : fabbrica : farm*
parents parent : parenti parente : genitori : relative*
delusion delusions : delusione delusioni : illusione : disappoint*
deception : decezion* delusion* : inganno : disappoint*
`,
  pl: `
eventually : ewentualn* : ostatecznie : possibl* potential* perhaps maybe may might any contingen*
actual actually : aktualn* : faktyczny : current* present* topical today now valid
sympathetic : sympatyczn* : współczujący : likeable likable nice pleasant friendly
fabric : fabryk* : tkanina : factor* mill mills plant plants works
ordinary : ordynarn* : zwykły : vulgar*
pathetic : patetyczn* : żałosny : lofty solemn* grandiloquent
`,
  ru: `
actual actually : актуальн* : фактический : current* topical relevan* urgent* present*
sympathetic : симпатичн* : сочувствующий : likeable likable nice pretty pleasant
accurate accurately : аккуратн* : точный : neat* tidy careful*
magazine magazines : магазин* : журнал : shop* store*
decade decades : декада декады декад декаде декаду : десятилетие : ten-day
fabric : фабрик* : ткань : factor* mill mills plant plants
ammunition : амуниц* : боеприпасы : gear harness equipment
`,
  uk: `
actual actually : актуальн* : фактичний : current* topical relevan* urgent* present*
sympathetic : симпатичн* : співчутливий : likeable likable nice pretty pleasant
magazine magazines : магазин* : журнал : shop* store*
decade decades : декада декади декад декаді : десятиліття : ten-day
fabric : фабрик* : тканина : factor* mill mills plant plants
`,
  sv: `
eventually : eventuell* : så småningom : possibl* potential* perhaps maybe may might any contingen*
actual actually : aktuell* : faktisk : current* present* topical today now
sympathetic : sympatisk* : medkännande : likeable likable nice pleasant
fabric : fabrik* : tyg : factor* mill mills plant plants works
ordinary : ordinär* : vanlig : vulgar*
novel novels : novell noveller* : roman : short
`,
  da: `
eventually : eventuel* : til sidst : possibl* potential* perhaps maybe may might any contingen*
actual actually : aktuel* : faktisk : current* present* topical today now
sympathetic : sympatisk* : medfølende : likeable likable nice pleasant
fabric : fabrik* : stof : factor* mill mills plant plants works
`,
  nb: `
eventually : eventuell* : til slutt : possibl* potential* perhaps maybe may might any contingen*
actual actually : aktuell* : faktisk : current* present* topical today now
sympathetic : sympatisk* : medfølende : likeable likable nice pleasant
fabric : fabrikk* : stoff : factor* mill mills plant plants works
`,
  cs: `
eventually : eventuáln* : nakonec : possibl* potential* perhaps maybe may might any contingen*
actual actually : aktuáln* : skutečný : current* present* topical today now
sympathetic : sympatick* : soucitný : likeable likable nice pleasant
fabric : fabrik* : tkanina : factor* mill mills plant plants works
pathetic : patetick* : ubohý : lofty solemn* grandiloquent
`,
}
