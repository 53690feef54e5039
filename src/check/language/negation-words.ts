/**
 * What says no in a text, by language, as a pattern for its words in lower case. As wide as can be, with prefixes and words
 * of lack, because a translator may say “not rich” as “poor”: where even this finds nothing, nothing says no.
 */
export const saysNo: Readonly<Record<string, RegExp>> = {
  ar: /(?<!\p{L})(?:[وفل]?(?:لا|لم|لن|ليس\p{L}*|ما|غير|دون|بدون|بلا|عدم|لست|كلا|أبدا|أي|إلا|سوى|انعدام|نفي|ألا|ولا|كفى|رفض\p{L}*|يرفض\p{L}*|فشل\p{L}*|بغير|منع\p{L}*|لئلا|كي لا|عجز\p{L}*|تعذر|لولا))(?!\p{L})|(?:لل|بال|ب|ل)(?:لا|عدم|غير|دون)/u,
  cs: /(?<!\p{L})(?:ne\p{L}*|ni\p{L}*|bez\p{L}*|žádn\p{L}*|odmít\p{L}*|odmít|proti\p{L}*|málo|stěží|zákaz\p{L}*)(?!\p{L})/u,
  de: /(?<!\p{L})(?:nicht\p{L}*|kein\p{L}*|nie|niemals|niemand\p{L}*|nirgend\p{L}*|ohne|weder|noch|un\p{L}{3,}|nein|statt|anstatt|kaum|lehn\p{L}*|ab|verweiger\p{L}*|verzicht\p{L}*|miss\p{L}*|mangel\p{L}*|fehl\p{L}*|scheiter\p{L}*|verhinder\p{L}*|verbot\p{L}*|verbiet\p{L}*|weiger\p{L}*|aufh\p{L}*|schluss|ausgeschlossen|sondern|wenig\p{L}*|nur)(?!\p{L})|\p{L}{3,}los\p{L}{0,2}(?!\p{L})|\p{L}frei\p{L}{0,2}(?!\p{L})/u,
  el: /(?<!\p{L})(?:δεν|δε|μη|μην|όχι|χωρίς|δίχως|κανέν\p{L}*|κανείς|κανένας|κανένα|καμία|καμιά|καμιάς|ποτέ|τίποτα|τίποτε|ούτε|μήτε|ουδέν\p{L}*|ουδέποτε|ουδ\p{L}*|α\p{L}{3,}|ά\p{L}{3,}|αν\p{L}{3,}|πουθενά|αρν\p{L}*|αρνούνται|αντί|μόνο)(?!\p{L})/u,
  es: /(?<!\p{L})(?:no|ni|nunca|jamás|nadie|nada|ningun\p{L}*|ningún|sin|tampoco|in\p{L}{4,}|im\p{L}{4,}|des\p{L}{4,}|apenas|neg\p{L}*|nieg\p{L}*|rechaz\p{L}*|falta\p{L}*|carec\p{L}*|imped\p{L}*|evit\p{L}*|basta|salvo|excepto|deja\p{L}*|solo|sólo|poc\p{L}*|en vez|lejos)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:n|ne|non|pas|ni|jamais|rien|personne|aucun\p{L}*|sans|plus|nul\p{L}*|in\p{L}{4,}|im\p{L}{4,}|dé\p{L}{4,}|guère|refus\p{L}*|manqu\p{L}*|faute|absence|empêch\p{L}*|interdi\p{L}*|peu|loin|sauf|seul\p{L}*|mal\p{L}*|contre|cess\p{L}*|fini\p{L}*|assez)(?!\p{L})|(?<!\p{L})n['’]/u,
  hi: /(?<!\p{L})(?:नहीं|न|ना|मत|बिना|बगैर|बग़ैर|कभी|कोई|अ\p{L}[\p{L}\p{M}]{2,}|गैर\S*|ग़ैर\S*|बे[\p{L}\p{M}]{3,}|इनकार|इंकार|कमी|अभाव|सिवा\S*|विफल\S*|वंचित|बजाय|रोक\S*|मना|ख़िलाफ़|खिलाफ)(?![\p{L}\p{M}])/u,
  id: /(?<!\p{L})(?:tidak\p{L}*|tak|bukan\p{L}*|tanpa|belum|jangan\p{L}*|tiada|tidaklah|mustahil|nir\p{L}*|menolak|penolakan|gagal|kurang\p{L}*|hampir|selain|melarang|dilarang|ketiadaan|nonaktif|hentikan|cukup|pun)(?!\p{L})/u,
  it: /(?<!\p{L})(?:non|no|né|mai|nessun\p{L}*|niente|nulla|senza|in\p{L}{4,}|im\p{L}{4,}|dis\p{L}{4,}|s\p{L}{5,}|neppure|neanche|nemmeno|rifiut\p{L}*|manc\p{L}*|imped\p{L}*|basta|privo|priva|privi|salvo|tranne|poco|lungi|anziché|invece)(?!\p{L})/u,
  ja: /ない|なく|なか|なけ|なし|無|不|未|非|ぬ|ず|ません|まい|反|否|拒|禁|失|欠/u,
  pl: /(?<!\p{L})(?:nie\p{L}*|ni|nikt\p{L}*|nikogo|nikomu|nic\p{L}*|nigdy|nigdzie|żadn\p{L}*|żaden|bez\p{L}*|ani|odmawia\p{L}*|odmów\p{L}*|brak\p{L}*|zakaz\p{L}*|wbrew|dość|mało|zamiast|odrzuc\p{L}*)(?!\p{L})/u,
  pt: /(?<!\p{L})(?:não|nem|nunca|jamais|ninguém|nada|nenhum\p{L}*|sem|tampouco|in\p{L}{4,}|im\p{L}{4,}|des\p{L}{4,}|mal|recus\p{L}*|neg\p{L}*|falta\p{L}*|imped\p{L}*|basta|chega|deix\p{L}*|rejeit\p{L}*|exceto|pouc\p{L}*|longe|apenas|só|algum\p{L}*)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:не\p{L}*|ни\p{L}*|нет|нельзя|без\p{L}*|бес\p{L}*|отказ\p{L}*|отсутств\p{L}*|лиш\p{L}*|вместо|хватит|довольно|хватает|кроме|против\p{L}*|запре\p{L}*|отверг\p{L}*|отрица\p{L}*|мало|вряд|едва|исключ\p{L}*)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:inte|icke|ej|aldrig|ingen\p{L}*|inga|inget|intet|ingenting|ingalunda|utan|varken|vare|o\p{L}{3,}|nej|vägra\p{L}*|sakna\p{L}*|brist\p{L}*|hindra\p{L}*|förbj\p{L}*|knappast|neka\p{L}*|slut|stopp\p{L}*|miss\p{L}*|snarare|få|istället|bara)(?!\p{L})|\p{L}{3,}lös\p{L}{0,2}(?!\p{L})/u,
  tr: /(?<!\p{L})(?:değil\p{L}*|yok\p{L}*|hiç\p{L}*|asla|ne|olmadan|hayır|karşı|reddet\p{L}*|başarısız\p{L}*|yerine|yeter|artık)(?!\p{L})|s[ıiuü]z\p{L}*(?!\p{L})|m[ae]d\p{L}|m[ae]y\p{L}|m[ae]z|m[ıiuü]yor|m[ae]m\p{L}|m[ae]s\p{L}|m[ae]k?(?!\p{L})|m[ae]l|m[ae]n/u,
  uk: /(?<!\p{L})(?:не\p{L}*|ні\p{L}*|немає|нема|без\p{L}*|відмов\p{L}*|відсутн\p{L}*|замість|досить|годі|бракує|крім|проти\p{L}*|заборон\p{L}*|позбав\p{L}*|жод\p{L}*|мало|навряд|ледве)(?!\p{L})/u,
  zh: /不|没|沒|无|無|未|非|勿|莫|别|別|毫|缺|拒|反|否|禁|免|防|止|失|休|难|難/u,
}

/** What plainly says no to a whole sentence, and is not heard by chance: for the reverse case. */
export const saysNoPlainly: Readonly<Record<string, RegExp>> = {
  cs: /(?<!\p{L})(?:nikdy|nikdo|nic|nejsou|není|nebude|nemůže)(?!\p{L})/u,
  de: /(?<!\p{L})(?:nicht|niemals|nie|niemand|kein|keine|keinen|keiner)(?!\p{L})/u,
  el: /(?<!\p{L})(?:δεν|όχι|ποτέ|κανείς)(?!\p{L})/u,
  es: /(?<!\p{L})(?:no|nunca|jamás|nadie|ningún|ninguna)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:pas|jamais|aucun|aucune)(?!\p{L})/u,
  hi: /(?<!\p{L})(?:नहीं|मत)(?![\p{L}\p{M}])/u,
  id: /(?<!\p{L})(?:tidak|bukan|jangan)(?!\p{L})/u,
  it: /(?<!\p{L})(?:non|mai|nessuno|nessuna)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:nie|nigdy|nikt|żaden|żadna)(?!\p{L})/u,
  pt: /(?<!\p{L})(?:não|nunca|jamais|ninguém|nenhum|nenhuma)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:не|нет|никогда|никто|ничего)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:inte|aldrig|ingen|inga|inget)(?!\p{L})/u,
  tr: /(?<!\p{L})(?:değil|değiliz|değildir|yok(?! [eo])|yoktur|asla)(?!\p{L})/u,
  uk: /(?<!\p{L})(?:не|немає|ніколи|ніхто|нічого)(?!\p{L})/u,
  zh: /不是|没有|决不|绝不|从不|從不|沒有|絕不/u,
}
