import type {NumberWords} from '../number-words.ts'

/** Spanish. */
export const spanish: NumberWords = {
  cardinals:
    'un uno una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve',
  tens: 'veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
  hundreds:
    'cien ciento|doscientos doscientas|trescientos trescientas|cuatrocientos cuatrocientas|quinientos quinientas|seiscientos seiscientas|setecientos setecientas|ochocientos ochocientas|novecientos novecientas',
  dozen: 'docena',
  decade: 'década décadas decenio decenios',
  ordinals:
    'primer|segund|tercer tercio|cuart|quint|sext|séptim|octav|noven|décim|undécim|duodécim|decimotercer|decimocuart|decimoquint|decimosext|decimoséptim|decimoctav|decimonoven|vigésim',
  and: 'y',
  half: 'medio media mitad',
  andHalf: 'y medi[oa]',
  scale: {3: 'millar', 6: 'mill. mdd', 9: 'millardo millardos mmdd', 12: 'bill.'},
  vague: {3: 'miles millares'},
  within: '|doble bi|triple tri|cuádru|quíntu',
  percent: 'por ciento|por cien\\b',
  points: 'puntos? porcentual(?:es)?',
  months: '||||||||sep setiembre',
  joins: 'y o u al a',
}
