import {expect, test} from 'vitest'
import {openEditor, useBrowser} from './open-editor.ts'

useBrowser()

const work = '/s/strike/de'
const catalog = 'translations/de/strike.po'
const engine = {'broadside.yaml': 'languages: [de, ar]\nengine: pseudo\n'}

test('the engine translates what is missing and nothing else, and the page shows what came of it', async () => {
  const editor = await openEditor(engine)
  const page = await editor.open(work)
  const field = (number: number) =>
    page.getByRole('textbox', {name: `Sentence ${number} of 6, Deutsch`})
  await field(2).fill('Wir streiken.')
  await page.keyboard.press('Control+Shift+Enter')
  await page.getByText('1 of 6 translated').waitFor()
  await page.getByRole('button', {name: 'Translate what is missing'}).click()
  const box = page.getByRole('dialog', {name: 'Translate what is missing'})
  await box.getByText('pseudo translates 5 sentences.').waitFor()
  await box.getByRole('button', {name: 'Translate', exact: true}).click()
  await box.getByText('Done: 5 of 5.').waitFor()
  // Nothing else is to be said where all went well.
  expect(await box.locator('.notice').count()).toBe(0)
  await page.keyboard.press('Escape')
  await expect.poll(() => field(1).inputValue()).toMatch(/\S/)
  expect(await field(2).inputValue()).toBe('Wir streiken.')
  // Sentences come to the page as they are written.
  await page.getByRole('button', {name: /^Machine 5$/}).waitFor()
  expect(editor.read(catalog).match(/# origin: mt:pseudo/g)).toHaveLength(5)

  // Nobody has to reload for the next one: there is nothing left to translate.
  await page.getByRole('button', {name: 'Translate what is missing'}).click()
  await box.getByText('pseudo translates 0 sentences.').waitFor()
  expect(await box.getByRole('button', {name: 'Translate', exact: true}).isDisabled()).toBe(true)
})

test('a machine proposes for one sentence, and its words are inserted as ones that can be taken back', async () => {
  const editor = await openEditor(engine)
  const page = await editor.open(work)
  const field = page.getByRole('textbox', {name: 'Sentence 4 of 6, Deutsch'})
  await field.click()
  await page.getByRole('button', {name: 'Ask pseudo'}).click()
  await page.getByRole('button', {name: /~~/}).click()
  await expect.poll(() => field.inputValue()).toMatch(/~~/)
  await page.keyboard.press('Control+z')
  await expect.poll(() => field.inputValue()).toBe('')
})

test('an edition that is refused says each reason once, and of how many sentences', async () => {
  const editor = await openEditor()
  const page = await editor.open('/')
  await page.getByText('Untranslated 100%').first().waitFor()
  expect(await page.locator('.figures').allTextContents()).toEqual(
    Array(2).fill('Untranslated 100%'),
  )
  await page.getByRole('button', {name: 'Build editions, German'}).click()
  const box = page.getByRole('dialog', {name: 'Editions: German'})
  await box.getByText('There is no edition yet').waitFor()
  const findings = await box.locator('.finding').allTextContents()
  expect(findings).toEqual([expect.stringMatching(/^Untranslated × 6$/)])
})
