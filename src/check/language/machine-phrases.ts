/**
 * What engines were seen to add: an announcement, a label, an apology, a note, a fence, a tag of their prompt. Announcements
 * and labels count at the start only, so that a sentence about a translation is none.
 */
export const phrases: readonly RegExp[] = [
  /```/,
  /<\/?(?:target|translation|source|output|text|think|answer)>/i,
  /\[\/?INST\]|<\|[a-z_]+\|>/,
  start(
    "here(?:’|'| i)s (?:the|your|my|a) (?:\\w+ )?translation",
    'sure[,!.]? (?:here|I)',
    'certainly[,!.] (?:here|I)',
    'the translation (?:is|of)',
    'translated (?:text|version)',
  ),
  /\bas an? (?:AI|artificial intelligence|(?:large )?language model)\b/i,
  /\bI(?:’|'| a)m sorry,? but I (?:can|am|can)(?:’|'|no|n)/i,
  /\bI (?:can’t|can't|cannot|am unable to|’m unable to) (?:translate|assist|help|provide|fulfil)/i,
  /[([]?\b(?:Translator(?:’|')s note|Note: (?:the|this|I|in))/i,
  label(
    'translation|translated text|übersetzung|übersetzter text|traduction|traducción|tradução|traduzione|traducció|traducere',
    'перевод|переклад|превод|пераклад|prijevod|prevod|překlad|preklad|tłumaczenie|fordítás|oversættelse|oversettelse|översättning|vertaling|käännös',
    'çeviri|tərcümə|terjemahan|bản dịch|μετάφραση|الترجمة|ترجمه|ترجمہ|תרגום|अनुवाद|भाषांतर|অনুবাদ|மொழிபெயர்ப்பு|පරිවර්තනය|คำแปล|翻译|翻譯|译文|譯文|翻訳|訳文|번역',
  ),
  start(
    'hier ist (?:die|eine|Ihre|deine) (?:[^ ]+ )?übersetzung',
    'voici (?:la|une|votre) traduction',
    'aquí (?:está|tiene|tienes) (?:la|una|su|tu) traducción',
    'aqui (?:está|vai) (?:a|uma|sua) tradução',
    'ecco (?:la|una) traduzione',
    'вот (?:ваш )?перевод',
    'ось переклад',
    'oto (?:[^ ]+ )?tłumaczenie',
    'işte (?:[^ ]+ )?çeviri',
    'berikut (?:ini )?(?:adalah )?terjemahan',
    'här är (?:[^ ]+ )?översättning',
    'hier is de vertaling',
    'iată traducerea',
    'ορίστε η μετάφραση',
    'إليك (?:الترجمة|ترجمة)',
    'فيما يلي (?:ال)?ترجمة',
    'यहाँ (?:\\S+ )?अनुवाद',
    '以下是(?:\\S{0,6})?(?:翻译|译文|翻譯|譯文)',
    '(?:以下|こちら)(?:は|が)\\S{0,6}(?:翻訳|訳)',
    '다음은 \\S{0,8}번역',
    'đây là bản dịch',
  ),
  anywhere(
    'als (?:KI|Sprachmodell)(?:-\\p{L}+)?,? (?:kann|bin|habe|darf)',
    "en tant qu(?:e |’|')(?:IA|modèle de langage|intelligence artificielle)",
    'como (?:una? )?(?:IA|modelo de (?:lenguaje|linguagem)|inteligencia artificial|inteligência artificial)\\b',
    'in quanto (?:IA|modello linguistico)',
    'как (?:ИИ|языковая модель|искусственный интеллект),? я',
    'jako (?:model językowy|sztuczna inteligencja),? (?:nie|ja)',
    'bir (?:yapay zeka|dil modeli) olarak',
    'sebagai (?:AI|model bahasa)',
    'باعتباري (?:نموذج|ذكاء)',
    '作为(?:一个|一名)?(?:AI|人工智能|语言模型)',
    'AI(?:言語モデル)?として',
  ),
]

/** Phrases at the start, behind quotation marks or stars at most. */
function start(...list: readonly string[]): RegExp {
  return new RegExp(`^[\\s*"“„«]*(?:${list.join('|')})(?![\\p{Ll}\\p{M}])`, 'iu')
}

/** Nouns at the start with a colon. */
function label(...list: readonly string[]): RegExp {
  return new RegExp(`^[\\s*"“„«#]*(?:${list.join('|')})\\*{0,2}\\s?[:：]`, 'iu')
}

function anywhere(...list: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list.join('|')})`, 'iu')
}
