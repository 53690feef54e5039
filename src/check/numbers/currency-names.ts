/** How a currency is named in the languages of the world. */
export interface CurrencyNames {
  readonly name: string
  /** ISO 4217 codes and other capitals, separated by blanks; each is of one currency. */
  readonly codes: string
  /**
   * Pattern of words in Latin, Greek and Cyrillic letters. It is compared with the beginning of a run of letters, so that
   * `.` is a letter and `$` the end of the word: patterns of Unicode properties take long to make.
   */
  readonly words: string
  /** Pattern of words in scripts without capitals and of several words, anywhere. */
  readonly others?: string
}

/** Currencies that statements speak of. Dollars of several countries are one: only the name is translated. */
export const currencies: readonly CurrencyNames[] = [
  {
    name: 'dollar',
    codes: 'USD CAD AUD NZD HKD US$ NT$',
    words: 'd[oóò]l{1,2}[aáā]r|doler|доллар|долар|δολ[αά]ρι|bucks|dola$',
    others:
      '(?<!\\p{L})[đĐ][ôÔ][\\s-][lL][aA]|دولار|دالر|دلار|ڈالر|דולר|डॉलर|डालर|ডলার|டாலர்|டொலர்|ඩොලර්|ดอลลาร์|ดอลล่าร์|ドル|美元|美金|加元|澳元|달러',
  },
  {
    name: 'euro',
    codes: 'EUR',
    words:
      '(?:eur(?:o|a|os|oa|on|oon|olla|osta|oina|oja|ojen|ot|ó|u|ų|ai|ais)?|evr(?:o|a|i|ov)?|avro(?:luk|nun|ya)?|eiro|евр[оа]|євро|ευρώ)$',
    others: 'يورو|یورو|אירו|यूरो|ইউরো|யூரோ|යුරෝ|ยูโร|ユーロ|欧元|歐元|유로(?!파)',
  },
  {
    name: 'pound',
    codes: 'GBP',
    words:
      '(?:pounds?|ponden?|pond|livres?|libras?|lliures?|lire|pund|font|liber|libier|libr[ay]|lira|liri|paun|лири)$|pfund|sterlin|punta|funt|svar(?:ai|ų|us|as)|mārci.|nael|фунт|стерлинг|λίρ.|bảng',
    others:
      'ستيرليني|إسترليني|استرليني|جنيه|پوند|پاؤنڈ|ליש"ט|לירות|पाउंड|পাউন্ড|பவுண்ட|පවුම්|ปอนด์|ポンド|英镑|英鎊|파운드',
  },
  {
    name: 'yen',
    codes: 'JPY',
    words:
      '(?:yen(?:es|s)?|jen(?:y|ů|ów|ov|iä|a|as|i|ų|ai)?|jeeni|ien(?:es|s)?|yên|иен[аы]?|йен[аыи]?|јен[аеи]?|єн[аи]?|γιεν)$',
    others: '(?<!\\p{L})ينّ?(?!\\p{L})|येन|ইয়েন|யென்|යෙන්|เยน|円|日元|日圆|日圓|엔(?!지|진)',
  },
  {
    name: 'yuan',
    codes: 'CNY RMB',
    words: '(?:yuan.{0,3}|renminbi|[ij]uan.{0,3}|juaņi|j[uü]aa?ni?a?|юан.*|јуан.?|γιουάν)$',
    others:
      '(?<!\\p{L})[nN][hH][âÂ][nN] [dD][âÂ][nN] [tT][ệỆ](?!\\p{L})|يوان|یوان|یوآن|יואן|युआन|ইউয়ান|யுவான்|යුවාන්|หยวน|人民币|人民幣|(?<![美欧歐日加澳])元(?!素|首|旦|年|老|帅|勋)|위안',
  },
  {
    name: 'rupee',
    codes: 'INR LKR PKR Rs. Rs',
    words: 'rup(?:ee|ie|ia|í|ii|ij|i)|roupies?|r[oū]u?pij?[ie]?|roepies?|ruupia|rúpi|руп[иі]|ρουπί',
    others: 'روبية|روبيات|روپ[یے]|רופי|रुपय|रुपए|रुपये|रूपय|রুপি|ரூபா|රුපියල්|රුපියල|รูปี|ルピー|卢比|盧比|루피',
  },
  {
    name: 'rouble',
    codes: 'RUB',
    words: 'roubles?$|ruble?$|rubl|rubel|roebels?|rubal.|rub[ľļ].|rupla|рубл|рубљ.|ρούβλι|rúp$',
    others: 'روبل|רובל|रूबल|রুবল|ரூபிள்|รูเบิล|ルーブル|卢布|盧布|루블',
  },
  {
    name: 'lira',
    codes: 'TRY TL',
    words:
      '(?:l[ií]r(?:a|e|y|as|ų|ou|u|at|ai|asi|ası|alık)?|liir[ia].?|лир(?:а|ы|у|и)?|лір[аиу]?|λίρ.+)$',
    others: 'ليرة|ليرات|لیره|לירה|לירות|लीरा|ลีรา|リラ|里拉|리라',
  },
  {
    name: 'real',
    codes: 'BRL R$',
    words: 'rea(?:l|is|les|li)$|реал.{0,2}$',
    others: 'ريال برازيلي|雷亚尔|雷亞爾|レアル|헤알',
  },
  {
    name: 'won',
    codes: 'KRW',
    words: 'won$|вон$|γουόν',
    others: '원|韩元|韓元|ウォン|วอน',
  },
  {
    name: 'franc',
    codes: 'CHF Fr.',
    words: 'francs?$|frank(?:en|i|ów|ů|a|ar|ia)?$|franch[io]$|francos?$|фран[кц]|φράγκ.',
    others: 'فرنك|فرانک|פרנק|फ्रैंक|ฟรังก์|フラン(?!ス)|法郎|프랑(?!스)',
  },
  {
    name: 'zloty',
    codes: 'PLN zł',
    words: 'zł|z[lł]ot.{1,3}$|злот.',
    others: 'ズウォティ|兹罗提|즈워티|זלוטי',
  },
  {
    name: 'krone',
    codes: 'SEK NOK DKK CZK kr Kč',
    words:
      '(?:crowns?|kron(?:a|e|or|er|en|ur|orna|erne|an)?|kr|koron(?:a|y|ę|ie|át)?|korun(?:a|y|u|ou|ách)?|couronnes?|coronas?|coroas?|corone|крон(?:а|ы|у|ам|ах|ами)?|kč)$',
    others: 'كرونة|クローネ|クローナ|克朗|크로나|크로네',
  },
  {
    name: 'hryvnia',
    codes: 'UAH',
    words: 'hr[yi]vn|гривн|гривен',
    others: 'هريفنا|フリヴニャ|格里夫纳|흐리우냐',
  },
  {
    name: 'shekel',
    codes: 'ILS NIS',
    words: 's(?:ch|h|z|y)?[eé]kel|sh?équels?|шекел',
    others: 'شيكل|שקל|ש"ח|シェケル|谢克尔|셰켈',
  },
  {name: 'peso', codes: 'MXN ARS', words: 'pesos?$|песо', others: 'بيزو|ペソ|比索|페소'},
]
