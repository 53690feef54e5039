import {profileFor} from '../typography/profile-for.ts'

/** Where the letters of a language come from. */
export interface FontSource {
  /** Families that a leaflet is set in, the one to take first in front. */
  readonly families: readonly string[]
  /** A package of Debian and Ubuntu that has the first. */
  readonly debian: string
  /** A package of npm with TrueType files of one of them. */
  readonly npm: string | undefined
}

/** Comes with the compiler and has Latin, Greek and Cyrillic letters, so that most leaflets look the same everywhere. */
export const ownFamily = 'Libertinus Serif'

/** A package of npm that has a script, and further families that have it, by the family that its profiles begin with. */
const further: Readonly<Record<string, {readonly npm?: string; readonly families?: string}>> = {
  'Noto Naskh Arabic': {
    npm: 'noto-naskh-arabic',
    families: 'Amiri, Scheherazade New, Vazirmatn, Noto Sans Arabic, Arial',
  },
  'Noto Nastaliq Urdu': {npm: 'noto-nastaliq-urdu'},
  'Noto Serif CJK JP': {npm: 'noto-serif-jp', families: 'Noto Serif JP, Source Han Serif'},
  'Noto Serif CJK KR': {npm: 'noto-sans-kr', families: 'Noto Serif KR, Source Han Serif K'},
  'Noto Serif CJK SC': {
    npm: 'noto-serif-sc',
    families: 'Noto Serif SC, Source Han Serif SC, Microsoft YaHei, ZCOOL XiaoWei',
  },
  'Noto Serif CJK TC': {
    npm: 'noto-sans-tc',
    families: 'Noto Serif TC, Source Han Serif TC, Microsoft JhengHei',
  },
  'Noto Serif Devanagari': {npm: 'noto-sans-devanagari'},
  'Noto Serif Hebrew': {npm: 'frank-ruhl-libre', families: 'Frank Ruhl Libre'},
  'Noto Serif Khmer': {npm: 'noto-sans-khmer'},
  'Noto Serif Lao': {npm: 'noto-sans-lao'},
  'Noto Serif Sinhala': {npm: 'noto-sans-sinhala'},
  'Noto Serif Tamil': {npm: 'noto-sans-tamil', families: 'Tiro Tamil'},
  'Noto Serif Thai': {npm: 'noto-sans-thai', families: 'Sarabun'},
}

/** The fonts for a language (BCP 47): those of its profile, and more that have its script. */
export function fontSource(language: string): FontSource {
  const named = profileFor(language).fonts.filter((family) => family !== 'serif')
  const [first = ''] = named
  if (first === 'Noto Serif')
    return {families: [ownFamily, ...named], debian: 'fonts-noto-core', npm: undefined}
  const {npm, families = ''} = further[first] ?? {}
  const sans = [first, first.replace('CJK ', '')].map((name) => name.replace('Serif', 'Sans'))
  return {
    families: [...new Set([...named, ...families.split(', ').filter(Boolean), ...sans])],
    debian: first.includes('CJK') ? 'fonts-noto-cjk' : 'fonts-noto-core',
    npm: npm === undefined ? undefined : `@expo-google-fonts/${npm}`,
  }
}

/** What to do about characters that no font has. */
export function fontAdvice({debian, npm}: Pick<FontSource, 'debian' | 'npm'>): string {
  const sources = [`apt install ${debian}`, ...(npm === undefined ? [] : [`npm install ${npm}`])]
  const list = sources.map((source) => `\`${source}\``).join(' or ')
  return `Install a font that has them (${list}), or name a folder with one in \`fontPaths\`.`
}
