/** Fonts for a script. */
export interface ScriptFaces {
  /** Families, the one to take first in front. */
  readonly families: readonly string[]
  /** Whether its characters are as wide as high. */
  readonly isFullWidth?: true
  /** Where to get one: a package of Debian and Ubuntu, and one of npm that holds TrueType files. */
  readonly debian?: string
  readonly npm?: string
  /** Letters by which a face is judged. */
  readonly sample: string
}

const core = 'fonts-noto-core'
const cjk = 'fonts-noto-cjk'

function noto(
  script: string,
  rest: Omit<ScriptFaces, 'families'> & {families?: readonly string[]},
): ScriptFaces {
  const families = [`Noto Serif ${script}`, ...(rest.families ?? []), `Noto Sans ${script}`]
  return {debian: core, ...rest, families}
}

/** By ISO 15924. Serifs come first: a leaflet is read closely and in print. */
const byScript: Readonly<Record<string, ScriptFaces>> = {
  Arab: {
    families: [
      'Noto Naskh Arabic',
      'Amiri',
      'Scheherazade New',
      'Vazirmatn',
      'Geeza Pro',
      'Noto Sans Arabic',
      'Segoe UI',
      'Arial',
    ],
    debian: core,
    npm: '@expo-google-fonts/noto-naskh-arabic',
    sample: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى،؛؟',
  },
  Aran: {
    families: [
      'Noto Nastaliq Urdu',
      'Jameel Noori Nastaleeq',
      'Urdu Typesetting',
      'Noto Naskh Arabic',
      'Geeza Pro',
      'Segoe UI',
    ],
    debian: core,
    npm: '@expo-google-fonts/noto-nastaliq-urdu',
    sample: 'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے۔،؟',
  },
  Armn: noto('Armenian', {
    sample: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ',
    npm: '@expo-google-fonts/noto-serif-armenian',
  }),
  Beng: noto('Bengali', {
    sample: 'অআইউএওকখগচজটডণতদনপবমযরলশষসহাি্ং।',
    npm: '@expo-google-fonts/noto-serif-bengali',
    families: ['Nirmala UI'],
  }),
  Deva: noto('Devanagari', {
    sample: 'अआइईउऊएऐओऔकखगघचछजटडणतथदधनपफबभमयरलवशषसहािी्ं।',
    npm: '@expo-google-fonts/noto-serif-devanagari',
    families: ['Kohinoor Devanagari', 'Nirmala UI'],
  }),
  Ethi: noto('Ethiopic', {
    sample: 'ሀለሐመሠረሰሸቀበተኀነአከወዘየደገጠፀፈፐ።',
    npm: '@expo-google-fonts/noto-serif-ethiopic',
  }),
  Geor: noto('Georgian', {
    sample: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
    npm: '@expo-google-fonts/noto-serif-georgian',
  }),
  Gujr: noto('Gujarati', {
    sample: 'અઆઇઉએઓકખગચજટડણતદનપબમયરલવશસહાિ્ં',
    npm: '@expo-google-fonts/noto-serif-gujarati',
    families: ['Nirmala UI'],
  }),
  Guru: noto('Gurmukhi', {
    sample: 'ਅਆਇਉਏਓਕਖਗਚਜਟਡਣਤਦਨਪਬਮਯਰਲਵਸਹਾਿੰ',
    npm: '@expo-google-fonts/noto-serif-gurmukhi',
    families: ['Nirmala UI'],
  }),
  Hang: noto('CJK KR', {
    sample: '가나다라마바사아자차카타파하을를',
    debian: cjk,
    npm: '@expo-google-fonts/noto-serif-kr',
    isFullWidth: true,
    families: [
      'Noto Serif KR',
      'Nanum Myeongjo',
      'AppleMyungjo',
      'Batang',
      'Noto Sans KR',
      'Malgun Gothic',
    ],
  }),
  Hans: noto('CJK SC', {
    sample: '的一是不了人我在有他这中大来上国和工会罢，。！“”',
    debian: cjk,
    npm: '@expo-google-fonts/noto-serif-sc',
    isFullWidth: true,
    families: [
      'Noto Serif SC',
      'Source Han Serif SC',
      'Source Han Serif CN',
      'Songti SC',
      'SimSun',
      'Noto Sans SC',
      'Microsoft YaHei',
      'ZCOOL XiaoWei',
    ],
  }),
  Hant: noto('CJK TC', {
    sample: '的一是不了人我在有他這中大來上國和工會罷，。！「」',
    debian: cjk,
    npm: '@expo-google-fonts/noto-serif-tc',
    isFullWidth: true,
    families: [
      'Noto Serif TC',
      'Source Han Serif TC',
      'Songti TC',
      'PMingLiU',
      'Noto Sans TC',
      'Microsoft JhengHei',
    ],
  }),
  Hebr: noto('Hebrew', {
    sample: 'אבגדהוזחטיכךלמםנןסעפףצץקרשת',
    npm: '@expo-google-fonts/noto-serif-hebrew',
    families: ['Frank Ruhl Libre', 'Times New Roman', 'Arial Hebrew'],
  }),
  Jpan: noto('CJK JP', {
    sample: 'あいうえおかきくけこアイウエオ一人日本国労働者、。「」',
    debian: cjk,
    npm: '@expo-google-fonts/noto-serif-jp',
    isFullWidth: true,
    families: [
      'Noto Serif JP',
      'Source Han Serif',
      'Hiragino Mincho ProN',
      'Yu Mincho',
      'Noto Sans JP',
    ],
  }),
  Khmr: noto('Khmer', {
    sample: 'កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអា្។',
    npm: '@expo-google-fonts/noto-serif-khmer',
  }),
  Knda: noto('Kannada', {
    sample: 'ಅಆಇಉಎಒಕಖಗಚಜಟಡಣತದನಪಬಮಯರಲವಶಸಹಾಿ್ಂ',
    npm: '@expo-google-fonts/noto-serif-kannada',
    families: ['Nirmala UI'],
  }),
  Laoo: noto('Lao', {
    sample: 'ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮາ',
    npm: '@expo-google-fonts/noto-serif-lao',
  }),
  Mlym: noto('Malayalam', {
    sample: 'അആഇഉഎഒകഖഗചജടഡണതദനപബമയരലവശസഹാി്ം',
    npm: '@expo-google-fonts/noto-serif-malayalam',
    families: ['Nirmala UI'],
  }),
  Mymr: noto('Myanmar', {
    sample: 'ကခဂငစဆဇညတထဒဓနပဖဗဘမယရလဝသဟအာိ့်။',
    npm: '@expo-google-fonts/noto-serif-myanmar',
  }),
  Orya: noto('Oriya', {sample: 'ଅଆଇଉଏଓକଖଗଚଜଟଡଣତଦନପବମଯରଲଶସହାି୍ଂ', families: ['Nirmala UI']}),
  Sinh: noto('Sinhala', {
    sample: 'අආඇඉඋඑඔකගචජටඩණතදනපබමයරලවශෂසහාැි්ං',
    npm: '@expo-google-fonts/noto-sans-sinhala',
    families: ['Sinhala Sangam MN', 'Nirmala UI', 'Iskoola Pota'],
  }),
  Taml: noto('Tamil', {
    sample: 'அஆஇஈஉஊஎஏஐஒஓகஙசஜஞடணதநனபமயரறலளழவஷஸஹாி்',
    npm: '@expo-google-fonts/noto-sans-tamil',
    families: ['Tiro Tamil', 'Tamil Sangam MN', 'Nirmala UI', 'Mukta Malar', 'Catamaran'],
  }),
  Telu: noto('Telugu', {
    sample: 'అఆఇఉఎఒకఖగచజటడణతదనపబమయరలవశసహాి్ం',
    npm: '@expo-google-fonts/noto-serif-telugu',
    families: ['Nirmala UI'],
  }),
  Thai: noto('Thai', {
    sample: 'กขคงจฉชซญฎฏฐณดตถทธนบปผฝพฟภมยรลวศษสหอฮะาิ่์',
    npm: '@expo-google-fonts/noto-serif-thai',
  }),
}

/** Letters of Europe that a face of an unlisted script is judged by. */
const latin: ScriptFaces = {
  families: ['Libertinus Serif', 'Noto Serif', 'Noto Sans', 'DejaVu Serif'],
  debian: core,
  npm: '@expo-google-fonts/noto-serif',
  sample: 'AaÄäÇçĞğİıŁłÑñŐőŞşŽž“„«»—…',
}

/** Languages that are written in Nastaliq where their tag says no more than the Arabic script. */
const nastaliq: ReadonlySet<string> = new Set(['ur', 'ks'])

/** The fonts for a language (BCP 47), by the script it is written in (CLDR's likely one where its tag has none). */
export function scriptFaces(language: string): ScriptFaces {
  const {language: spoken, script = 'Latn'} = new Intl.Locale(language).maximize()
  const written =
    script === 'Arab' && nastaliq.has(spoken) ? 'Aran' : script === 'Kore' ? 'Hang' : script
  return byScript[written] ?? latin
}
