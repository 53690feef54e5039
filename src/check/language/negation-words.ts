/**
 * What says no in a text, by language, as a pattern for its words in lower case. As wide as can be, with prefixes and words
 * of lack, because a translator may say “not rich” as “poor”: where even this finds nothing, nothing says no.
 */
export const saysNo: Readonly<Record<string, RegExp>> = {
  ar: /(?<!\p{L})(?:[وفل]?(?:لا|لم|لن|ليس\p{L}*|ما|غير|دون|بدون|بلا|عدم|لست|كلا|أبدا|أي|إلا|سوى|انعدام|نفي|ألا|ولا|كفى|رفض\p{L}*|يرفض\p{L}*|فشل\p{L}*|بغير|منع\p{L}*|لئلا|كي لا|عجز\p{L}*|تعذر|لولا))(?!\p{L})|(?:لل|بال|ب|ل)(?:لا|عدم|غير|دون)/u,
  cs: /(?<!\p{L})(?:ne|ni|bez|žádn|odmít|proti|zákaz|(?:odmít|málo|stěží)(?!\p{L}))/u,
  de: /(?<!\p{L})(?:nicht|kein|niemand|nirgend|un\p{L}{3}|lehn|verweiger|verzicht|miss|mangel|fehl|scheiter|verhinder|verbot|verbiet|weiger|aufh|wenig|(?:nie|niemals|ohne|weder|noch|nein|statt|anstatt|kaum|ab|schluss|ausgeschlossen|sondern|nur)(?!\p{L}))|\p{L}{3,}los\p{L}{0,2}(?!\p{L})|\p{L}frei\p{L}{0,2}(?!\p{L})/u,
  el: /(?<!\p{L})(?:κανέν|ουδέν|ουδ|α\p{L}{3}|ά\p{L}{3}|αν\p{L}{3}|αρν|(?:δεν|δε|μη|μην|όχι|χωρίς|δίχως|κανείς|κανένας|κανένα|καμία|καμιά|καμιάς|ποτέ|τίποτα|τίποτε|ούτε|μήτε|ουδέποτε|πουθενά|αρνούνται|αντί|μόνο)(?!\p{L}))/u,
  es: /(?<!\p{L})(?:ningun|in\p{L}{4}|im\p{L}{4}|des\p{L}{4}|neg|nieg|rechaz|falta|carec|imped|evit|deja|poc|(?:no|ni|nunca|jamás|nadie|nada|ningún|sin|tampoco|apenas|basta|salvo|excepto|solo|sólo|en vez|lejos)(?!\p{L}))/u,
  fr: /(?<!\p{L})(?:aucun|nul|in\p{L}{4}|im\p{L}{4}|dé\p{L}{4}|refus|manqu|empêch|interdi|seul|mal|cess|fini|(?:n|ne|non|pas|ni|jamais|rien|personne|sans|plus|guère|faute|absence|peu|loin|sauf|contre|assez)(?!\p{L}))|(?<!\p{L})n['’]/u,
  hi: /(?<!\p{L})(?:नहीं|न|ना|मत|बिना|बगैर|बग़ैर|कभी|कोई|अ\p{L}[\p{L}\p{M}]{2,}|गैर\S*|ग़ैर\S*|बे[\p{L}\p{M}]{3,}|इनकार|इंकार|कमी|अभाव|सिवा\S*|विफल\S*|वंचित|बजाय|रोक\S*|मना|ख़िलाफ़|खिलाफ)(?![\p{L}\p{M}])/u,
  id: /(?<!\p{L})(?:tidak|bukan|jangan|nir|kurang|(?:tak|tanpa|belum|tiada|tidaklah|mustahil|menolak|penolakan|gagal|hampir|selain|melarang|dilarang|ketiadaan|nonaktif|hentikan|cukup|pun)(?!\p{L}))/u,
  it: /(?<!\p{L})(?:nessun|in\p{L}{4}|im\p{L}{4}|dis\p{L}{4}|s\p{L}{5}|rifiut|manc|imped|(?:non|no|né|mai|niente|nulla|senza|neppure|neanche|nemmeno|basta|privo|priva|privi|salvo|tranne|poco|lungi|anziché|invece)(?!\p{L}))/u,
  ja: /ない|なく|なか|なけ|なし|無|不|未|非|ぬ|ず|ません|まい|反|否|拒|禁|失|欠/u,
  pl: /(?<!\p{L})(?:nie|nikt|nic|żadn|bez|odmawia|odmów|brak|zakaz|odrzuc|(?:ni|nikogo|nikomu|nigdy|nigdzie|żaden|ani|wbrew|dość|mało|zamiast)(?!\p{L}))/u,
  pt: /(?<!\p{L})(?:nenhum|in\p{L}{4}|im\p{L}{4}|des\p{L}{4}|recus|neg|falta|imped|deix|rejeit|pouc|algum|(?:não|nem|nunca|jamais|ninguém|nada|sem|tampouco|mal|basta|chega|exceto|longe|apenas|só)(?!\p{L}))/u,
  ru: /(?<!\p{L})(?:не|ни|без|бес|отказ|отсутств|лиш|против|запре|отверг|отрица|исключ|(?:нет|нельзя|вместо|хватит|довольно|хватает|кроме|мало|вряд|едва)(?!\p{L}))/u,
  sv: /(?<!\p{L})(?:ingen|o\p{L}{3}|vägra|sakna|brist|hindra|förbj|neka|stopp|miss|(?:inte|icke|ej|aldrig|inga|inget|intet|ingenting|ingalunda|utan|varken|vare|nej|knappast|slut|snarare|få|istället|bara)(?!\p{L}))|\p{L}{3,}lös\p{L}{0,2}(?!\p{L})/u,
  tr: /(?<!\p{L})(?:değil\p{L}*|yok\p{L}*|hiç\p{L}*|asla|ne|olmadan|hayır|karşı|reddet\p{L}*|başarısız\p{L}*|yerine|yeter|artık)(?!\p{L})|s[ıiuü]z\p{L}*(?!\p{L})|m[ae]d\p{L}|m[ae]y\p{L}|m[ae]z|m[ıiuü]yor|m[ae]m\p{L}|m[ae]s\p{L}|m[ae]k?(?!\p{L})|m[ae]l|m[ae]n/u,
  uk: /(?<!\p{L})(?:не|ні|без|відмов|відсутн|проти|заборон|позбав|жод|(?:немає|нема|замість|досить|годі|бракує|крім|мало|навряд|ледве)(?!\p{L}))/u,
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
