/** How a currency is named in the languages of the world. */
interface Currency {
  readonly name: string
  /** ISO 4217 codes and other capitals. */
  readonly codes: string
  /** Pattern of words in Latin, Greek and Cyrillic letters, from the beginning of a word. */
  readonly words: string
  /** Pattern of words in scripts without capitals, anywhere. */
  readonly others?: string
}

/** Currencies that statements speak of. Dollars of several countries are one: only the name is translated. */
const currencies: readonly Currency[] = [
  {
    name: 'dollar',
    codes: 'USD|CAD|AUD|NZD|HKD|US\\$|NT\\$',
    words:
      'd[oóò]l{1,2}[aáā]r\\p{L}*|doler\\p{L}*|доллар\\p{L}*|долар\\p{L}*|δολ[αά]ρι\\p{L}*|đô[\\s-]la|bucks|dola(?!\\p{L})',
    others:
      'دولار|دالر|دلار|ڈالر|דולר|डॉलर|डालर|ডলার|டாலர்|டொலர்|ඩොලර්|ดอลลาร์|ดอลล่าร์|ドル|美元|美金|加元|澳元|달러',
  },
  {
    name: 'euro',
    codes: 'EUR',
    words:
      '(?:eur(?:o|a|os|oa|on|oon|olla|osta|oina|oja|ojen|ot|ó|u|ų|ai|ais)?|evr(?:o|a|i|ov)?|avro(?:luk|nun|ya)?|eiro|евр[оа]|євро|ευρώ)(?!\\p{L})',
    others: 'يورو|یورو|אירו|यूरो|ইউরো|யூரோ|යුරෝ|ยูโร|ユーロ|欧元|歐元|유로(?!파)',
  },
  {
    name: 'pound',
    codes: 'GBP',
    words:
      '(?:pounds?|ponden?|pond|livres?|libras?|lliures?|lire|pund|font|liber|libier|libr[ay]|lira|liri|paun|лири)(?!\\p{L})|pfund\\p{L}*|sterlin\\p{L}*|punta\\p{L}{0,3}|funt\\p{L}*|svar(?:ai|ų|us|as)|mārci\\p{L}+|nael\\p{L}*|фунт\\p{L}*|стерлинг\\p{L}*|λίρ\\p{L}+|bảng',
    others:
      'ستيرليني|إسترليني|استرليني|جنيه|پوند|پاؤنڈ|ליש"ט|לירות|पाउंड|পাউন্ড|பவுண்ட|පවුම්|ปอนด์|ポンド|英镑|英鎊|파운드',
  },
  {
    name: 'yen',
    codes: 'JPY',
    words:
      '(?:yen(?:es|s)?|jen(?:y|ů|ów|ov|iä|a|as|i|ų|ai)?|jeeni|ien(?:es|s)?|yên|иен[аы]?|йен[аыи]?|јен[аеи]?|єн[аи]?|γιεν)(?!\\p{L})',
    others: '(?<!\\p{L})ينّ?(?!\\p{L})|येन|ইয়েন|யென்|යෙන්|เยน|円|日元|日圆|日圓|엔(?!지|진)',
  },
  {
    name: 'yuan',
    codes: 'CNY|RMB',
    words:
      '(?:yuan\\p{L}{0,3}|renminbi|[ij]uan\\p{L}{0,3}|juaņi|j[uü]aa?ni?a?|юан\\p{L}*|јуан\\p{L}?|γιουάν|nhân dân tệ)(?!\\p{L})',
    others:
      'يوان|یوان|یوآن|יואן|युआन|ইউয়ান|யுவான்|යුවාන්|หยวน|人民币|人民幣|(?<![美欧歐日加澳])元(?!素|首|旦|年|老|帅|勋)|위안',
  },
  {
    name: 'rupee',
    codes: 'INR|LKR|PKR|Rs\\.?',
    words:
      'rup(?:ee|ie|ia|í|ii|ij|i)\\p{L}*|roupies?|r[oū]u?pij?[ie]?\\p{L}*|roepies?|ruupia\\p{L}*|rúpi\\p{L}*|руп[иі]\\p{L}*|ρουπί\\p{L}*',
    others:
      'روبية|روبيات|روپ[یے]\\p{L}*|רופי|रुपय|रुपए|रुपये|रूपय|রুপি|ரூபா|රුපියල්|රුපියල|รูปี|ルピー|卢比|盧比|루피',
  },
  {
    name: 'rouble',
    codes: 'RUB',
    words:
      'roubles?(?!\\p{L})|ruble?(?!\\p{L})|rubl\\p{L}*|rubel\\p{L}*|roebels?|rubal\\p{L}+|rub[ľļ]\\p{L}+|rupla\\p{L}*|рубл\\p{L}*|рубљ\\p{L}+|ρούβλι\\p{L}*|rúp(?!\\p{L})',
    others: 'روبل|רובל|रूबल|রুবল|ரூபிள்|รูเบิล|ルーブル|卢布|盧布|루블',
  },
  {
    name: 'lira',
    codes: 'TRY|TL',
    words:
      '(?:l[ií]r(?:a|e|y|as|ų|ou|u|at|ai|asi|ası|alık)?|liir[ia]\\p{L}?|лир(?:а|ы|у|и)?|лір[аиу]?|λίρ\\p{L}+)(?!\\p{L})',
    others: 'ليرة|ليرات|لیره|לירה|לירות|लीरा|ลีรา|リラ|里拉|리라',
  },
  {
    name: 'real',
    codes: 'BRL|R\\$',
    words: 'rea(?:l|is|les|li)(?!\\p{L})|реал\\p{L}{0,2}(?!\\p{L})',
    others: 'ريال برازيلي|雷亚尔|雷亞爾|レアル|헤알',
  },
  {
    name: 'won',
    codes: 'KRW',
    words: 'won(?!\\p{L})|вон(?!\\p{L})|γουόν',
    others: '원|韩元|韓元|ウォン|วอน',
  },
  {
    name: 'franc',
    codes: 'CHF|Fr\\.',
    words:
      'francs?(?!\\p{L})|frank(?:en|i|ów|ů|a|ar|ia)?(?!\\p{L})|franch[io](?!\\p{L})|francos?(?!\\p{L})|фран[кц]\\p{L}*|φράγκ\\p{L}+',
    others: 'فرنك|فرانک|פרנק|फ्रैंक|ฟรังก์|フラン(?!ス)|法郎|프랑(?!스)',
  },
  {
    name: 'zloty',
    codes: 'PLN|zł',
    words: 'zł|z[lł]ot\\p{L}{1,3}(?!\\p{L})|злот\\p{L}{1,3}',
    others: 'ズウォティ|兹罗提|즈워티|זלוטי',
  },
  {
    name: 'krone',
    codes: 'SEK|NOK|DKK|CZK|kr|Kč',
    words:
      '(?:crowns?|kron(?:a|e|or|er|en|ur|orna|erne|an)?|kr|koron(?:a|y|ę|ie|át)?|korun(?:a|y|u|ou|ách)?|couronnes?|coronas?|coroas?|corone|крон(?:а|ы|у|ам|ах|ами)?|kč)(?!\\p{L})',
    others: 'كرونة|クローネ|クローナ|克朗|크로나|크로네',
  },
  {
    name: 'hryvnia',
    codes: 'UAH',
    words: 'hr[yi]vn\\p{L}*|гривн\\p{L}*|гривен\\p{L}*',
    others: 'هريفنا|フリヴニャ|格里夫纳|흐리우냐',
  },
  {
    name: 'shekel',
    codes: 'ILS|NIS',
    words: 's(?:ch|h|z|y)?[eé]kel\\p{L}*|sh?équels?|шекел\\p{L}*',
    others: 'شيكل|שקל|ש"ח|シェケル|谢克尔|셰켈',
  },
  {name: 'peso', codes: 'MXN|ARS', words: 'pesos?(?!\\p{L})|песо', others: 'بيزو|ペソ|比索|페소'},
]

/** What a sign may stand for: the peoples of Latin America and of East Asia share theirs. */
const signs: Readonly<Record<string, string>> = {
  $: 'dollar peso',
  '€': 'euro',
  '£': 'pound lira',
  '¥': 'yen yuan',
  '￥': 'yen yuan',
  '₹': 'rupee',
  '₨': 'rupee',
  '₽': 'rouble',
  '₺': 'lira',
  '₩': 'won',
  '₴': 'hryvnia',
  '₪': 'shekel',
}

/** The patterns of one currency. Codes are capitals: `try` is no lira. */
interface CurrencyPatterns {
  readonly name: string
  readonly codeBefore: RegExp
  readonly codeAt: RegExp
  readonly wordAt: RegExp
  readonly code: RegExp
  readonly word: RegExp
}

const patterns = currencies.map(({name, codes, words, others}): CurrencyPatterns => {
  const code = `(?<!\\p{L})(?:${codes})(?!\\p{L})`
  const word = `(?<!\\p{L})(?:${words})${others ? `|${others}` : ''}`
  return {
    name,
    codeBefore: new RegExp(`(?<!\\p{L})(?:${codes})\\s?$`, 'u'),
    codeAt: new RegExp(code, 'uy'),
    wordAt: new RegExp(word, 'iuy'),
    code: new RegExp(code, 'u'),
    word: new RegExp(word, 'iu'),
  }
})

/** Any currency at an offset: most numbers count no money, and one pattern is faster than two for each. */
const anyAt = new RegExp(
  patterns.flatMap(({wordAt, codeAt}) => [wordAt.source, codeAt.source]).join('|'),
  'iuy',
)

/** Classes of the currency whose sign or code stands right before an offset, with blanks between them, or ''. */
export function currencyBefore(text: string, start: number): string {
  const here = text.slice(Math.max(0, start - 5), start)
  if (/R\$\s?$/.test(here)) return 'real'
  const sign = signs[here.trimEnd().at(-1) ?? '']
  if (sign) return sign
  return /[\p{Lu}.]\s?$/u.test(here) ? classes(({codeBefore}) => codeBefore.test(here)) : ''
}

/** Classes of the currency at an offset, or ''. */
export function currencyAt(text: string, start: number): string {
  const sign = signs[text[start] ?? '']
  if (sign) return sign
  if (!matchesAt(anyAt, text, start)) return ''
  return classes(
    ({codeAt, wordAt}) => matchesAt(codeAt, text, start) || matchesAt(wordAt, text, start),
  )
}

/** Classes of all currencies that a text names. */
export function currenciesIn(text: string): Set<string> {
  const found = classes(({code, word}) => code.test(text) || word.test(text))
  const named = new Set(found === '' ? [] : found.split(' '))
  for (const [sign, names] of Object.entries(signs))
    if (text.includes(sign)) for (const name of names.split(' ')) named.add(name)
  return text.includes('R$') ? named.add('real') : named
}

function classes(fits: (currency: CurrencyPatterns) => boolean): string {
  return patterns
    .filter(fits)
    .map(({name}) => name)
    .join(' ')
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
