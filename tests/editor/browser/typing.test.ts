import type {CDPSession, Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {openEditor, useBrowser} from './open-editor.ts'

useBrowser()

const work = '/s/strike/de'

function field(page: Page, number: number, language = 'Deutsch') {
  return page.getByRole('textbox', {name: `Sentence ${number} of 6, ${language}`})
}

/** Waits until the file holds a text. */
async function fileHas(read: () => string, text: string): Promise<void> {
  await expect.poll(read).toContain(text)
}

test('what is typed is saved by itself, as a draft, and is there after a reload', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  await field(page, 1).pressSequentially('Streik!')
  await fileHas(() => editor.read('translations/de/strike.po'), 'msgstr "Streik!"')
  await page.getByText('Saved').first().waitFor()
  await page.reload()
  expect(await field(page, 1).inputValue()).toBe('Streik!')
  expect(await page.locator('article').first().getByText('Draft').count()).toBe(1)
})

test('what the program inserts is taken back by one Ctrl+Z, and what was typed before it stays', async () => {
  const editor = await openEditor({
    'glossary/strike.yaml': '- id: strike\n  en: strike\n  de: Streik\n',
  })
  const page = await editor.open(work)
  const target = field(page, 3)
  await target.click()
  await target.pressSequentially('Kommt ')
  await page.getByRole('button', {name: /^b1 bold/}).click()
  expect(await target.inputValue()).toBe('Kommt <b1></b1>')
  await page.keyboard.press('Control+z')
  expect(await target.inputValue()).toBe('Kommt ')
  // The whole source in its place.
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', {name: 'Commands'}).waitFor()
  await page.keyboard.press('s')
  await expect.poll(() => target.inputValue()).toBe('<b1>Join us</b1> at the gate.')
  await page.keyboard.press('Control+z')
  expect(await target.inputValue()).toBe('Kommt ')
  // A term of the glossary, at the caret.
  await field(page, 2).click()
  await page.getByRole('button', {name: /^Streik/}).click()
  expect(await field(page, 2).inputValue()).toBe('Streik')
  await page.keyboard.press('Control+z')
  expect(await field(page, 2).inputValue()).toBe('')
})

test('a missing code is inserted around the selection by key', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  const target = field(page, 3)
  await target.fill('Kommt ans Tor.')
  await target.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(0, 5))
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('t')
  await expect.poll(() => target.inputValue()).toBe('<b1>Kommt</b1> ans Tor.')
  const chip = page.getByRole('button', {name: /^b1 bold/})
  expect(await chip.textContent()).toBe('b1 bold there')
  await target.press('End')
  await target.pressSequentially('<i7>!</i7>')
  expect(await page.getByText('too many').count()).toBe(1)
})

/** Counts saves in the page: requests that are to outlive it are not told to the outside. */
async function countSaves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const {fetch} = window
    document.body.dataset.saves = '0'
    window.fetch = (input, init) => {
      const {dataset} = document.body
      if (init?.method === 'PUT' && String(input).includes('/segments/'))
        dataset.saves = String(Number(dataset.saves) + 1)
      return fetch(input, init)
    }
  })
}

async function saves(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.body.dataset.saves))
}

/** A session that can play an input method. */
async function inputMethod(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page)
}

test('nothing is saved or confirmed while an input method composes', async () => {
  const editor = await openEditor({'broadside.yaml': 'languages: [ja]\n'})
  const page = await editor.open('/s/strike/ja')
  await countSaves(page)
  const target = field(page, 1, '日本語')
  await target.click()
  const method = await inputMethod(page)
  await method.send('Input.imeSetComposition', {
    text: 'すとらいき',
    selectionStart: 5,
    selectionEnd: 5,
  })
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Control+s')
  await page.waitForTimeout(1_000)
  expect(await saves(page)).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toContain('Sentence 1')
  await method.send('Input.insertText', {text: 'ストライキ'})
  await fileHas(() => editor.read('translations/ja/strike.po'), 'msgstr "ストライキ"')
  expect(await saves(page)).toBe(1)
})

test('an Arabic text that begins with a Latin word stays right-to-left', async () => {
  const editor = await openEditor()
  const page = await editor.open('/s/strike/ar')
  const target = field(page, 1, 'العربية')
  await target.click()
  await target.pressSequentially('ICE')
  const style = await target.evaluate((element: HTMLTextAreaElement) => {
    const {direction, unicodeBidi, textAlign} = getComputedStyle(element)
    return {direction, unicodeBidi, textAlign, lang: element.lang}
  })
  expect(style).toMatchObject({direction: 'rtl', lang: 'ar'})
  expect(style.unicodeBidi).not.toBe('plaintext')
  // The page itself speaks another language, in the other direction.
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr')
})

test('errors are shown while typing and keep nothing from being saved', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  const target = field(page, 4)
  await target.pressSequentially('Bringt 30 Flugblätter.')
  const row = page.locator('article').nth(3)
  await row.getByText(/Unexpected.*30/).waitFor()
  await fileHas(() => editor.read('translations/de/strike.po'), 'msgstr "Bringt 30 Flugblätter."')
  // Waived with a reason, it is silent.
  await row
    .getByRole('button', {name: /^Waive/})
    .first()
    .click()
  await page.getByRole('textbox', {name: 'Reason'}).fill('thirty were printed')
  await page.keyboard.press('Enter')
  await fileHas(() => editor.read('translations/de/strike.po'), '# waive: number')
  await expect.poll(() => row.getByText(/Unexpected.*30/).count()).toBe(0)
})
