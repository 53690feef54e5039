/** How a script is set on a web page. */
export interface ScriptStyle {
  /** Fonts that readers' devices have, the best first. */
  readonly fonts: string
  /** Of running text and of headings, in heights of the letters. */
  readonly leading: number
  readonly headingLeading: number
  /** Size of running text against that of Latin letters. */
  readonly scale: number
  /** Length of a line, in heights of the letters: 60 to 70 Latin letters, 35 to 40 Han characters. */
  readonly measure: number
  /** Whether the script has italics; emphasis is a heavier weight where it has none, or dots beside the characters. */
  readonly emphasis: 'italic' | 'weight' | 'dots'
  /** Whether headings are set in a heavy weight that the script bears. */
  readonly headingWeight: number
  /** Further declarations. */
  readonly more?: string
}

const european: ScriptStyle = {
  fonts:
    'Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4","Noto Serif","PT Serif",Cambria,Georgia,serif',
  leading: 1.58,
  headingLeading: 1.14,
  scale: 1,
  measure: 33,
  emphasis: 'italic',
  headingWeight: 700,
  more: 'hyphens:auto;hyphenate-limit-chars:7 3 4;hanging-punctuation:first allow-end last',
}

const indic = (fonts: string): ScriptStyle => ({
  fonts,
  leading: 1.78,
  headingLeading: 1.38,
  scale: 1.02,
  measure: 34,
  emphasis: 'weight',
  headingWeight: 700,
})

const chinese = (fonts: string): ScriptStyle => ({
  fonts: `Charter,Georgia,${fonts},serif`,
  leading: 1.85,
  headingLeading: 1.36,
  scale: 1.02,
  measure: 35,
  emphasis: 'dots',
  headingWeight: 700,
  more: 'line-break:strict;text-autospace:normal;text-spacing-trim:normal;hanging-punctuation:allow-end',
})

/** By ISO 15924. Every other script is set as the Latin one, with the fonts of the device. */
const styles: Readonly<Record<string, ScriptStyle>> = {
  Arab: {
    fonts:
      '"Noto Naskh Arabic","Geeza Pro","Traditional Arabic","Segoe UI","Noto Sans Arabic",Tahoma,serif',
    leading: 1.95,
    headingLeading: 1.5,
    scale: 1.1,
    measure: 33,
    emphasis: 'weight',
    headingWeight: 700,
  },
  Aran: {
    fonts:
      '"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Urdu Typesetting","Noto Naskh Arabic","Geeza Pro",Tahoma,serif',
    leading: 2.5,
    headingLeading: 2.1,
    scale: 1.06,
    measure: 34,
    emphasis: 'weight',
    headingWeight: 700,
  },
  Hebr: {
    ...european,
    fonts: '"Noto Serif Hebrew","Frank Ruehl CLM","New Peninim MT",David,"Times New Roman",serif',
    leading: 1.7,
    headingLeading: 1.25,
    scale: 1.06,
    emphasis: 'weight',
    more: 'hyphens:manual',
  },
  Deva: indic(
    '"Noto Serif Devanagari","Kohinoor Devanagari","Nirmala UI","Noto Sans Devanagari",serif',
  ),
  Beng: indic('"Noto Serif Bengali","Kohinoor Bangla","Nirmala UI","Noto Sans Bengali",serif'),
  Taml: {
    ...indic('"Noto Serif Tamil","Tamil Sangam MN","Nirmala UI","Noto Sans Tamil",Latha,serif'),
    scale: 0.96,
    measure: 36,
    more: 'hyphens:auto;hyphenate-limit-chars:12 5 5;overflow-wrap:break-word',
  },
  Sinh: indic(
    '"Noto Serif Sinhala","Sinhala Sangam MN","Nirmala UI","Iskoola Pota","Noto Sans Sinhala",serif',
  ),
  Thai: {
    ...indic('"Noto Serif Thai","Thonburi","Leelawadee UI","Noto Sans Thai",serif'),
    leading: 1.8,
  },
  Hans: chinese(
    '"Noto Serif CJK SC","Source Han Serif SC","Songti SC",STSong,SimSun,"ZCOOL XiaoWei"',
  ),
  Hant: chinese('"Noto Serif CJK TC","Source Han Serif TC","Songti TC",PMingLiU'),
  Jpan: chinese('"Noto Serif CJK JP","Hiragino Mincho ProN","Yu Mincho",YuMincho'),
  Kore: {
    ...chinese('"Noto Serif CJK KR","Nanum Myeongjo",AppleMyungjo,Batang'),
    leading: 1.75,
    measure: 36,
    emphasis: 'weight',
    more: 'word-break:keep-all;line-break:strict',
  },
}

/** How the text of a language (BCP 47) is set, told from its script; Urdu and Kashmiri are set in Nastaliq. */
export function scriptStyle(language: string): ScriptStyle {
  const script = scriptOf(language)
  return styles[script] ?? european
}

/** ISO 15924 of a language's script; `Aran` where its readers expect Nastaliq. */
export function scriptOf(language: string): string {
  try {
    const {script = 'Latn', language: base} = new Intl.Locale(language).maximize()
    return script === 'Arab' && (base === 'ur' || base === 'ks' || base === 'pnb') ? 'Aran' : script
  } catch {
    return 'Latn'
  }
}
