import {HtmlValidate} from 'html-validate'
import {expect, test} from 'vitest'
import {renderIndex, renderStatementIndex} from '../../../src/edition/html/render-indexes.ts'
import {allLanguages, goldenBilingual, goldenPage, translations} from './golden-pages.ts'
import {indexedStatement, indexFrame} from './indexed-statement.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How it is written, of which the serializer decides.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles are as long as statements have them.
    'long-title': 'off',
    // Those of notes have a full stop, which no id of a heading has.
    'valid-id': ['error', {relaxed: true}],
  },
})

/** What the validator says of a page, a line each. */
async function faultsOf(html: string): Promise<string[]> {
  const {results} = await validator.validateString(html)
  return results.flatMap(({messages}) =>
    messages.map(({ruleId, message, line, column}) => `${line}:${column} ${ruleId}: ${message}`),
  )
}

test.each(allLanguages)('the page in %s is valid HTML', async (language) => {
  expect(await faultsOf(goldenPage(language))).toEqual([])
})

test.each(translations)('the page side by side with %s is valid HTML', async (language) => {
  expect(await faultsOf(goldenBilingual(language))).toEqual([])
})

test('indexes are valid HTML', async () => {
  expect(await faultsOf(renderStatementIndex(indexedStatement, indexFrame))).toEqual([])
  expect(await faultsOf(renderIndex([indexedStatement], indexFrame))).toEqual([])
})

test('the validator finds a fault', async () => {
  expect(await faultsOf(goldenPage('de').replace('</article>', '<p><div></div></p>'))).not.toEqual(
    [],
  )
})
