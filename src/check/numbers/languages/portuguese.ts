import type {NumberWords} from '../number-words.ts'

/** Portuguese of Brazil and Portugal. */
export const portuguese: NumberWords = {
  cardinals:
    'um uma|dois duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze quatorze|quinze|dezesseis dezasseis|dezessete dezassete|dezoito|dezenove dezanove',
  tens: 'vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa',
  hundreds:
    'cem cento|duzentos duzentas|trezentos trezentas|quatrocentos quatrocentas|quinhentos quinhentas|seiscentos seiscentas|setecentos setecentas|oitocentos oitocentas|novecentos novecentas',
  dozen: 'dúzia',
  decade: 'década décadas',
  ordinals:
    'primeir|segund|terceir terço|quart|quint|sext|sétim|oitav|non|décim|undécim|duodécim|||||||||vigésim',
  and: 'e',
  half: 'meio meia metade',
  andHalf: 'e mei[oa]',
  scale: {3: 'milhar', 6: 'milh.', 9: 'biliões bilião', 12: 'triliões trilião'},
  vague: {3: 'milhares'},
  within: '|dupl dobr|tripl tri|quádr|quíntu',
  percent: 'por cento',
  points: 'pontos? percentua(?:l|is)',
  joins: 'e ou a ao',
}
