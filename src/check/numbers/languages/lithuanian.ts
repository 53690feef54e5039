import type {NumberWords} from '../number-words.ts'

/** Lithuanian. */
export const lithuanian: NumberWords = {
  cardinals:
    'vienas viena vieno vienos vieną|du dvi dviejų dviem|trys trijų tris trims|keturi keturios keturių keturiems keturis|penki penkios penkių penkiems penkis|šeši šešios šešių šešiems šešis|septyni septynios|aštuoni aštuonios|devyni devynios|dešimt dešimties|vienuolika|dvylika',
  ordinals: 'pirm|antr|treč|ketvirt|penkt|šešt|septint|aštunt|devint|dešimt',
  half: 'pusė pusės pusę',
  oneAndHalf: 'pusantro',
  scale: {
    3: 'tūkstančiams tūkstančius tūkst',
    6: 'milijonams milijonus mln',
    9: 'milijardams milijardus mlrd',
    12: 'trilijonams trilijonus trln',
  },
  within: '|dvi dvie|tri|ketur|penk|šeš',
  percent: 'procent(?!in)\\p{Ll}*|proc\\.',
  points: 'procentin\\p{Ll}+ punkt\\p{Ll}*',
  joins: 'ir ar iki',
}
