import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {openEditor, useBrowser} from './open-editor.ts'

useBrowser()

const work = '/s/strike/de'
const catalog = 'translations/de/strike.po'

function field(page: Page, number: number) {
  return page.getByRole('textbox', {name: `Sentence ${number} of 6, Deutsch`})
}

/** The catalog with another target for a sentence, as another program would write it. */
function retarget(po: string, source: string, target: string): string {
  const place = po.indexOf(`msgid "${source}"`)
  return po.slice(0, place) + po.slice(place).replace(/msgstr ".*"/, `msgstr "${target}"`)
}

test('two windows with one sentence: both texts are shown, and nothing typed is lost', async () => {
  const editor = await openEditor()
  const [first, second] = [await editor.open(work), await editor.open(work)]
  await field(first, 2).waitFor()
  await field(second, 2).pressSequentially('Wir streiken')
  // The other window saves while this one has the sentence half typed.
  await second.evaluate(() => {
    const {fetch} = window
    window.fetch = async (input, init) => {
      if (init?.method === 'PUT') await new Promise((resolve) => setTimeout(resolve, 3_000))
      return fetch(input, init)
    }
  })
  await field(first, 2).fill('Wir legen die Arbeit nieder.')
  const box = second.getByRole('region', {name: 'Somebody else has changed this sentence'})
  await box.waitFor()
  expect(await field(second, 2).inputValue()).toBe('Wir streiken')
  expect(await box.textContent()).toContain('Wir legen die Arbeit nieder.')
  await box.getByRole('button', {name: 'Keep mine'}).click()
  await expect.poll(() => editor.read(catalog)).toContain('"Wir streiken"')
  await expect.poll(() => box.count()).toBe(0)
  // The first window, where nobody types any more, shows it.
  await expect.poll(() => field(first, 2).inputValue()).toBe('Wir streiken')
})

test('the other text of a conflict can be had, and taken back', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  await field(page, 2).pressSequentially('Meins')
  await page.evaluate(() => {
    const {fetch} = window
    window.fetch = async (input, init) => {
      if (init?.method === 'PUT') await new Promise((resolve) => setTimeout(resolve, 2_000))
      return fetch(input, init)
    }
  })
  editor.write(catalog, retarget(editor.read(catalog), 'We will strike.', 'Ihres'))
  const use = page.getByRole('button', {name: 'Use the other'})
  await use.click()
  await expect.poll(() => field(page, 2).inputValue()).toBe('Ihres')
  await page.keyboard.press('Control+z')
  expect(await field(page, 2).inputValue()).toBe('Meins')
})

test('a text is kept while nobody answers, and sent when the server is back', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  await field(page, 1).waitFor()
  await page.waitForTimeout(1_500)
  await editor.stop()
  await field(page, 1).pressSequentially('Streik am Freitag!')
  await page.getByText('Offline – kept in this browser').first().waitFor()
  expect(editor.read(catalog)).not.toContain('Streik am Freitag!')
  await editor.start()
  await expect.poll(() => editor.read(catalog)).toContain('Streik am Freitag!')
  await expect.poll(() => page.getByText('Offline').count()).toBe(0)
})

test('a text that was never sent is offered after the page was loaded again', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  await field(page, 1).waitFor()
  await editor.stop()
  await field(page, 1).pressSequentially('Halb getippt')
  await page.getByText('Offline – kept in this browser').first().waitFor()
  page.on('dialog', (dialog) => void dialog.accept())
  await editor.start()
  // The text comes from the browser's own store, as after a crash: the file has not got it.
  await page.evaluate(() => {
    window.fetch = () => new Promise(() => undefined)
  })
  await page.reload()
  const box = page.getByRole('region', {name: 'You have a text here that was never saved'})
  await box.waitFor()
  expect(await field(page, 1).inputValue()).toBe('')
  await box.getByRole('button', {name: 'Use it'}).click()
  expect(await field(page, 1).inputValue()).toBe('Halb getippt')
  await expect.poll(() => editor.read(catalog)).toContain('Halb getippt')
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => /unsent/.test(key))))
    .toEqual([])
})

test('what another program writes to the file is shown, beside what is typed here', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  await field(page, 1).pressSequentially('Streik')
  await expect.poll(() => editor.read(catalog)).toContain('"Streik"')
  await field(page, 2).click()
  editor.write(catalog, retarget(editor.read(catalog), 'All are welcome.', 'Kommt alle!'))
  await expect.poll(() => field(page, 6).inputValue()).toBe('Kommt alle!')
  expect(await field(page, 1).inputValue()).toBe('Streik')
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toContain('Sentence 2')
})

test('a change of the source comes to the open page, with what was typed', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  await field(page, 2).pressSequentially('Wir werden streiken.')
  await expect.poll(() => editor.read(catalog)).toContain('Wir werden streiken.')
  const source = editor.read('source/strike.md')
  editor.write('source/strike.md', source.replace('We will strike.', 'We will strike today.'))
  await page.getByText('The original has changed:').waitFor()
  expect(await page.locator('ins').first().textContent()).toContain('today')
  expect(await field(page, 2).inputValue()).toBe('Wir werden streiken.')
})

test('who else is at the statement is shown, and where, as long as their window is open', async () => {
  const editor = await openEditor()
  const [mine, theirs] = [await editor.open('/'), await editor.open('/')]
  await theirs.evaluate(() => localStorage.setItem('broadside name', 'Amal'))
  for (const page of [mine, theirs]) await page.goto(new URL(work, page.url()).href)
  await field(mine, 1).click()
  await field(theirs, 3).click()
  const hint = mine.getByRole('button', {name: 'Amal is here too · Sentence 3'})
  await hint.click()
  await expect.poll(() => field(mine, 3).evaluate((it) => it === document.activeElement)).toBe(true)
  const other = theirs.getByRole('button', {name: 'Also open in another window · Sentence 3'})
  await other.waitFor()
  await theirs.getByRole('link', {name: 'Overview'}).first().click()
  await expect.poll(() => hint.count()).toBe(0)
  await theirs.goBack()
  const again = mine.getByRole('button', {name: 'Amal is here too'})
  await again.waitFor()
  await theirs.close()
  await expect.poll(() => again.count()).toBe(0)
})
