import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {openEditor, useBrowser} from './open-editor.ts'

useBrowser()

/** Presses Tab until what has the focus is called something. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const {activeElement} = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    })
    if (typeof name === 'string' ? found.trim() === name : name.test(found)) return
  }
  throw new Error(`Nothing called ${name} can be reached with Tab`)
}

test('a newcomer walks from the overview to a reviewed statement and its edition by keyboard alone', async () => {
  const editor = await openEditor()
  const page = await editor.open('/')
  await page.getByRole('heading', {name: 'Strike on Friday!'}).waitFor()
  await tabTo(page, /German$/)
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', {name: 'Sentence 1 of 6, Deutsch'}).waitFor()

  // The first unfinished sentence, and from there each confirmed text leads to the next.
  await page.keyboard.press('Alt+Shift+ArrowDown')
  const texts = [
    'Streik am Freitag!',
    'Wir werden streiken.',
    '<b1>Kommt zu uns</b1> ans Tor.',
    'Bringt 20 Flugblätter mit.',
    'Das <a1>Komitee</a1> trifft sich mittags.',
    'Alle sind willkommen.',
  ]
  for (const [index, text] of texts.entries()) {
    await page.waitForFunction(
      (number) => document.activeElement?.ariaLabel?.startsWith(`Sentence ${number} of`),
      index + 1,
    )
    await page.keyboard.insertText(text)
    await page.keyboard.press('Control+Enter')
  }
  await page.getByText('6 of 6 translated').waitFor()

  // Reviewing: the name is asked once.
  await page.keyboard.press('F6')
  await page.keyboard.press('F6')
  await tabTo(page, 'Reviewing')
  await page.keyboard.press('Space')
  await tabTo(page, 'Sign all that are shown')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', {name: 'Sign all that are shown'}).waitFor()
  await tabTo(page, 'Sign as reviewed')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', {name: 'Your name'}).waitFor()
  await page.getByRole('textbox', {name: 'Name'}).focus()
  await page.keyboard.type('Amal')
  await page.keyboard.press('Enter')
  await page.getByText('6 reviewed').waitFor()

  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', {name: 'Commands'}).waitFor()
  await page.keyboard.press('p')
  await tabTo(page, 'Build editions')
  await page.keyboard.press('Enter')
  await page.getByText('1 edition is ready.').waitFor()
  expect(existsSync(join(editor.root, 'editions/de/strike.md'))).toBe(true)
  expect(editor.read('editions/de/strike.md')).toContain('**Kommt zu uns** ans Tor.')
  expect(editor.read('translations/de/strike.po')).toContain('# reviewed-by: Amal ')
})
