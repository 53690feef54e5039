import type {Shape} from './document.ts'

/** How a leaflet in a language is set. */
export interface LeafletProfile {
  readonly columns: number
  /** Between lines, in em. */
  readonly leading: number
  /** Of the text, in pt. */
  readonly leastSize: number
  readonly greatestSize: number
  /** Between title and text, in mm. */
  readonly clearance: number
  readonly isJustified: boolean
  readonly hyphenates: boolean
  readonly emphasis: Shape
}

const western: LeafletProfile = {
  columns: 3,
  leading: 0.62,
  leastSize: 8.5,
  greatestSize: 12,
  clearance: 4,
  isJustified: true,
  hyphenates: true,
  emphasis: 'italic',
}
const arabic: LeafletProfile = {
  ...western,
  leading: 0.9,
  leastSize: 9.5,
  greatestSize: 14,
  isJustified: false,
  hyphenates: false,
  emphasis: 'strong',
}
const indic: LeafletProfile = {...arabic, leading: 0.75, leastSize: 8.5, greatestSize: 12}
const cjk: LeafletProfile = {
  ...western,
  leading: 0.8,
  leastSize: 9,
  hyphenates: false,
  emphasis: 'dots',
}

export function leafletProfile(language: string): LeafletProfile {
  const {script = 'Latn'} = new Intl.Locale(language).maximize()
  if (/Arab/.test(script)) return arabic
  if (/Hans|Hant|Jpan/.test(script)) return cjk
  if (/Taml/.test(script)) return {...indic, columns: 2}
  if (/Sinh|Deva|Beng/.test(script)) return indic
  return western
}
