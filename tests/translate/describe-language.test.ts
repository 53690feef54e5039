import {expect, test} from 'vitest'
import {describeLanguage} from '../../src/translate/describe-language.ts'

test.each([
  ['de', 'German, in Latin script (BCP 47: de)'],
  ['sr', 'Serbian, in Cyrillic script (BCP 47: sr)'],
  ['pt-BR', 'Portuguese (Brazil), in Latin script (BCP 47: pt-BR)'],
  ['ja', 'Japanese, in Japanese script (BCP 47: ja)'],
  ['qqz', 'qqz (BCP 47: qqz)'],
])('%s is described as %s', (language, description) => {
  expect(describeLanguage(language)).toBe(description)
})

test.each(['zh', 'zh-Hans', 'zh-Hant'])(
  '%s says which characters, in words that differ by version',
  (language) => {
    const script = language === 'zh-Hant' ? 'Traditional' : 'Simplified'
    expect(describeLanguage(language)).toMatch(
      new RegExp(`^Chinese.*, in ${script}( Han)? script \\(BCP 47: ${language}\\)$`),
    )
  },
)
