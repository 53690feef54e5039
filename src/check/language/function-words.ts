import {byLanguage} from '../language-of.ts'

/**
 * The most frequent words of each language that carry grammar rather than meaning: articles, prepositions, conjunctions,
 * pronouns, forms of “be” and “have”. They make up a third to a half of any running text, and few of them are words of a
 * neighbouring language. Latin script.
 */
const latin: Readonly<Record<string, string>> = {
  af: 'die van en in is het dat nie wat met om te vir aan op sy hulle word was ons hy ek jy deur maar of ook teen sal kan meer na uit hierdie alle wees moet',
  az: 'və bu bir ilə üçün də da ki olan o onun daha çox edir deyil isə hər kimi olaraq bütün sonra biz onlar var idi lakin qarşı',
  ca: 'el la els les de del dels i a en que un una per amb no és són al als es se ha han com més però aquest aquesta seva seu ser contra tots hem també perquè està o',
  cs: 'a v na se že je s z do o k i za pro jsou by to které který která ve od jako po jeho jejich nebo ale podle však není při aby být tak ze jsme jen už bude proti této',
  da: 'og i at det er en til af på for de den med der ikke som har et om fra men var sig ved kan eller vi deres mod blev efter også vil skal alle nu over være denne jeg',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde gegen vom wir ihre ihrer diese dieser alle kein keine unsere',
  en: 'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you were all we one her she there would their been has when who will more no if out so what up its about than into them can only other some could these two may then do first any my now such like our over me even most after also did off before must through where much your way down should because long each just those too between under again against how both own while last might great since',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien contra esto nuestra nuestro',
  et: 'ja on ei et see ta oma ka kui mis ning või aga oli selle seda kes nad ega meie nende nii siis kõik enam vastu pole mida juba peab vaid ainult olema kuid',
  eu: 'eta da ez bat du dira ere baina izan hori edo bere dute baten zen dela egin guztiak gure aurka den beste haiek duen zuen dituzte',
  fi: 'ja on ei että se hän ovat oli joka mutta myös kuin tai kun sen jotka niin vain ole mukaan sekä he me ovatko hänen heidän vastaan olla ovat kaikki nyt jo tämä tämän meidän mitä sitä siitä',
  fil: 'ang ng sa na mga at ay ito para kung hindi nang o mula may isang si ni kanilang namin natin tayo sila ngunit lahat dahil din rin pa laban upang',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son mais comme on sa ses aux cette nous été leur ont deux être même tout aussi elle entre sans fait ces ils contre était dont notre nos leurs leurs ainsi lui vous',
  ga: 'an na agus ar is a i go le bhí ag tá do sé siad ach ní atá chun ó nach mar bhfuil faoi sin leis gach',
  gl: 'de a o que e os as do da en un unha por con non para é no na dos das se ao como máis pero súa seu ser foi son á mais tamén polo pola contra todos está',
  hr: 'i u je na se da za su od s o koji a iz ne kao to koja bi će do koje što ili ali sve nije samo po protiv biti kako kroz bio nakon jer svi ove oni mi već više tko gdje prema',
  hu: 'a az és hogy nem is egy van meg volt ez de csak mint már ki még ha el vagy azt ezt lehet kell minden amely nincs ellen akik sem az ami nekik mi ők után lesz voltak azok',
  id: 'yang dan di dengan untuk dari ini pada dalam itu tidak adalah akan ke oleh telah mereka juga atau karena bahwa para sebagai bisa kami lebih kita tersebut ada saat sudah bagi secara seperti namun serta hanya menjadi terhadap setiap harus kepada antara melawan',
  is: 'og að í á er sem um til við en ekki með það þeir af var fyrir hann eru þeim hefur frá þess eða allir verður þetta hafa vera úr gegn þau',
  it: 'di e che la il un a per in è una non sono con da del della si le dei i al più come lo gli anche delle alla ha ma ci o se nel dal nella questo questa su essere hanno loro tutti tra contro degli dalla sul sua suo cui perché ogni stato ai',
  ku: 'û ku li ji bi de ev di jî ne wê ew ji bo me wî hemû dike nav dikin bû kir hatin li ser dê dijî',
  lt: 'ir yra kad į su iš apie kaip tai bet už nuo dėl ne jo jų buvo jie tik mes ar prieš per kurie kuris po visi taip turi būti šios',
  lv: 'un ir ka no ar uz par bet tas kas kā pie vai arī nav lai pēc to viņi tiek bija pret mēs visi tikai savu būt šo kuri',
  ms: 'yang dan di dengan untuk ini pada dalam itu tidak adalah akan ke oleh telah mereka juga atau kerana bahawa para sebagai boleh kami lebih kita ada bagi dari daripada kepada setiap hanya menjadi terhadap seperti antara hendaklah semua',
  nb: 'og i det er på til som en at for de med ikke av den har et om fra men var seg kan eller vi deres mot ble etter også vil skal alle nå over være dette jeg når hva bare noen må',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als maar bij of door naar uit nog over ze tot worden hun wordt heeft deze wij meer tegen was kan dit geen wat alle hebben zij onze moeten werd wel al',
  pl: 'w i z na się do nie że jest to o za od po jak przez dla są co ale czy oraz jako a które który która ich jego tym przed być był było także ma może tylko tego już przeciwko lub pod ze we aby wszystkich będzie jej tej',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos seus quem nas esse eles estão você tinha foram essa num nem suas às contra são todos',
  ro: 'și de în a la cu că pe nu care din un o este mai pentru sunt să se au fost fi prin al ca dar sau lor ale după despre împotriva noi toate cei această acest fără ei între dintre numai până',
  sk: 'a v na sa že je s z do o k aj za pre sú by to ktoré ktorý ktorá vo od ako po jeho ich alebo ale podľa však nie pri aby byť tak zo sme len už bude proti tejto všetkých ktorí',
  sl: 'in v je na se da za so ki z s o pa ne kot od tudi bi do po ali ter jih še pri ni proti lahko če vse bo bil kako samo biti smo zaradi že njihove',
  sq: 'të e në i dhe që për me një nga nuk është si janë më do ka kjo ky ose por tyre kanë se ne kundër të gjithë pa duke',
  sr: 'i u je na se da za su od s o koji a iz ne kao to koja bi će do koje što ili ali sve nije samo po protiv biti kako kroz bio nakon jer svi ove oni mi već više ko gde prema',
  sv: 'och i att det är en på som för av med till den har de inte om ett från men var sig vid kan eller vi deras mot efter också ska alla nu över vara denna jag när vad bara några måste blev utan genom inom',
  sw: 'na ya wa kwa ni za katika la kuwa hii hiyo huo wao sisi lakini yake yao kila au pia cha vya hawa ambao bila dhidi wote kama si',
  tr: 've bir bu da de için ile olarak daha çok gibi değil olan ki o kadar sonra en her ancak ama ya göre ne biz onlar var yok karşı tüm bütün olduğu ise veya hiç diye',
  uz: 'va bu bir bilan uchun ham bu o‘z har emas deb qarshi barcha esa bo‘lgan yoki lekin biz ular edi',
  vi: 'và của là các những không được trong cho có một với người đã này khi từ về để đó cũng như tại ra họ chúng phải vì sẽ đến nhưng hay hoặc nào bị mọi chống',
}

/** The same for other scripts. */
const others: Readonly<Record<string, string>> = {
  ar: 'في من على إلى أن التي الذي هذا هذه عن مع كان ما لا أو ذلك بين كل بعد قد لم كما هو هي إن وقد لكن ضد حتى ولا وهو وهي الذين غير منذ عند أي هم نحن تلك دون ليس إنها فإن لن يمكن',
  be: 'і ў на з не што да як у гэта яны ён а за але або для па ад пра быў яго іх усе супраць мы каб ці таксама пад без гэтай',
  bg: 'и на в за се да от е с че не са по като който които но или което до към при това тази тези са срещу само след още ще няма има ние те беше бъде чрез',
  bn: 'এবং ও এই যে করে থেকে জন্য না করা একটি এর হয় তার তাদের সঙ্গে হবে কিন্তু বা সব আমরা তারা বিরুদ্ধে কোনো হয়েছে করতে আছে',
  el: 'και το να του η της με που την από για στο είναι ο οι σε τα τον θα των δεν στην τη ένα μια τους ότι ως αλλά στα έχει κατά προς αυτό αυτή μας όλα όλους χωρίς ή',
  fa: 'و در به از که این را با است برای آن یک خود تا بر هم نیز شده می ها های کرد شد باید اما یا همه ما آنها علیه بود هر دیگر نمی',
  he: 'של את על לא הוא עם זה כי גם או היא אל כל אבל אם הם יש מה אנחנו נגד בין רק היה אין הזה להיות עוד אשר ידי כמו',
  hi: 'के में की है और से का को पर ने कि यह हैं नहीं एक इस भी लिए जो ही कर तो हो गया वे अपने किया ये उन साथ द्वारा या खिलाफ था थे हम सभी थी करने रहा रही रहे',
  kk: 'және мен бұл бір үшін де да ол осы болып емес барлық қарсы деп еді бар сол олар біз немесе',
  mk: 'и на во за да се од не со е дека ги што кој кои како но или по тоа ова сите против само ние тие беше има нема ќе го му бидат',
  mr: 'आहे आणि या च्या हे ते नाही एक आहेत होते केली केला असे की व तर पण हा ही होता त्या आपल्या यांनी सर्व विरुद्ध त्यांच्या करण्यात झाली मात्र किंवा आम्ही',
  ne: 'र को छ मा यो पनि हरू गर्न छन् भएको तर लागि हो थियो गरेको सबै हामी उनीहरू विरुद्ध भने गर्ने',
  ru: 'и в не на что с по как это он из а к за от все для но его о у же так или они их при была было были мы только также против чтобы который которые которая если еще ещё уже до под без есть нет может этот эта этого всех том',
  sr: 'и у је на се да за су од с о који а из не као то која би ће до које што или али све није само по против бити како кроз био након јер сви ове они ми већ више ко где према',
  ta: 'மற்றும் ஒரு என்று இந்த அந்த அவர்கள் என்ற இருந்து அது இது மீது எதிராக அனைத்து ஆனால் அல்லது நாங்கள் வேண்டும் உள்ள என தங்கள்',
  uk: 'і в не на що з та у як це до за від а по для але про його їх він вони або при була було були ми тільки також проти щоб який які яка якщо ще вже під без є немає може цей ця цього всіх',
  ur: 'کے میں کی ہے اور سے کا کو پر نے کہ یہ ہیں نہیں ایک اس بھی لیے جو ہی کر تو ہو گیا وہ اپنے کیا ان ساتھ یا خلاف تھا تھے ہم تمام',
}

/** Serbian stands in both scripts. */
const tables: Readonly<Record<string, string>> = {
  ...latin,
  ...others,
  sr: others.sr ?? '',
  'sr-Latn': latin.sr ?? '',
  bs: latin.hr ?? '',
  no: latin.nb ?? '',
  nn: 'og i det er på til som ein at for dei med ikkje av den har eit om frå men var seg kan eller vi mot vart etter også vil skal alle no over vere dette eg når kva berre må ho kva',
}

/** Languages whose words are known, each with the tag under which `functionWords` finds them. */
export const knownLanguages: readonly string[] = Object.keys(tables)

const none: ReadonlySet<string> = new Set()
const known = new Map<string, ReadonlySet<string>>()

/** The function words of a language (BCP 47), in lower case; none where they are not known. */
export function functionWords(tag: string): ReadonlySet<string> {
  let words = known.get(tag)
  if (!words) {
    const list = byLanguage(tables, tag)
    words = list ? new Set(list.split(' ')) : none
    known.set(tag, words)
  }
  return words
}
