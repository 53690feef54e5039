import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {openEditor, useBrowser} from './open-editor.ts'

useBrowser()

const work = '/s/strike/de'
const catalog = 'translations/de/strike.po'

function field(page: Page, number: number) {
  return page.getByRole('textbox', {name: `Sentence ${number} of 6, Deutsch`})
}

function row(page: Page, number: number) {
  return page.getByRole('article', {name: `Sentence ${number}`, exact: true})
}

/** Types targets into the first sentences and waits until the file has them. */
async function fillAll(page: Page, read: () => string, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) await field(page, index + 1).fill(text)
  await expect.poll(read).toContain(`"${texts.at(-1)}"`)
}

async function command(page: Page, key: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', {name: 'Commands'}).waitFor()
  await page.keyboard.press(key)
}

test('search and replace shows every change, leaves out what is not wanted and takes all back', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  await fillAll(page, () => editor.read(catalog), [
    'Streik am Freitag!',
    'Wir machen Streik.',
    'Streik <b1>am</b1> Tor.',
  ])
  await command(page, 'e')
  await page.getByRole('textbox', {name: 'Search for'}).fill('streik')
  await page.getByRole('textbox', {name: 'Replace with'}).fill('Ausstand')
  await page.keyboard.press('Enter')
  await page.getByText('3 sentences would change:').waitFor()
  expect(await page.locator('.changes del').first().textContent()).toContain('Streik')
  await page.getByRole('checkbox').nth(3).click()
  await page.getByRole('button', {name: 'Change 2 sentences'}).click()
  await page.getByText('2 sentences changed.').first().waitFor()
  expect(editor.read(catalog)).toContain('"Ausstand am Freitag!"')
  expect(editor.read(catalog).match(/Ausstand/g)).toHaveLength(2)
  await page.getByRole('button', {name: 'Take back'}).click()
  await expect.poll(() => editor.read(catalog)).not.toContain('Ausstand')
  await page.keyboard.press('Escape')
  expect(await field(page, 1).inputValue()).toBe('Streik am Freitag!')
})

test('sentences are joined and split', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  await fillAll(page, () => editor.read(catalog), ['Streik!', 'Wir streiken, also', 'kommt!'])
  await field(page, 3).click()
  await row(page, 3).locator('summary').click()
  await page.getByRole('button', {name: 'Join with the sentence before'}).click()
  await expect.poll(() => field(page, 2).inputValue()).toBe('Wir streiken, also kommt!')
  expect(editor.read(catalog)).toContain('# joined: previous')
  await page.getByRole('button', {name: 'Split again'}).click()
  await field(page, 3).waitFor()
  expect(editor.read(catalog)).not.toContain('# joined: previous')
})

test('filters show what is asked for, and what is worked on does not jump away', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  await fillAll(page, () => editor.read(catalog), ['Streik!', 'Wir streiken.'])
  await page.getByRole('button', {name: /^Untranslated/}).click()
  expect(await page.getByRole('article').count()).toBe(4)
  await field(page, 4).fill('Bringt 20 Flugblätter mit.')
  await expect.poll(() => editor.read(catalog)).toContain('Flugblätter')
  expect(await page.getByRole('article').count()).toBe(4)
  await page.getByRole('button', {name: '4 of 6 – show all'}).click()
  await page.getByRole('searchbox', {name: 'Find in this statement'}).fill('FLUGBLATTER')
  expect(await page.getByRole('article').count()).toBe(1)
})

test('a paragraph is signed, a change of it lapses, and its history brings it back', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  const texts = ['Streik!', 'Wir streiken.', '<b1>Kommt</b1> ans Tor.', 'Bringt 20 Flugblätter.']
  for (const [index, text] of texts.entries()) {
    await field(page, index + 1).fill(text)
    await page.keyboard.press('Control+Shift+Enter')
    await row(page, index + 1)
      .getByText('Translated', {exact: true})
      .waitFor()
  }
  await page.getByRole('button', {name: 'Reviewing'}).click()
  await page.getByRole('button', {name: 'Sign 3 sentences'}).click()
  await page.getByRole('textbox', {name: 'Name'}).fill('Amal')
  await page.keyboard.press('Enter')
  await expect.poll(() => editor.read(catalog).match(/# reviewed-by: Amal/g)?.length).toBe(3)
  await field(page, 2).fill('Wir streiken nicht.')
  await row(page, 2).getByText('Draft').waitFor()
  await expect.poll(() => editor.read(catalog)).toContain('Wir streiken nicht.')
  await page
    .getByRole('button', {name: /^Restore/})
    .first()
    .click()
  await expect.poll(() => field(page, 2).inputValue()).toBe('Wir streiken.')
})

test('the glossary is searched and edited, and comments in its file stay', async () => {
  const editor = await openEditor({
    'glossary/movement.yaml':
      '# Ask the committee first.\n- id: strike\n  en: strike\n  de: Streik # the usual word\n- id: leaflet\n  en: leaflet\n',
  })
  const page = await editor.open('/glossary')
  await page.getByText('2 concepts').waitFor()
  await page.getByRole('searchbox').fill('streik')
  await page.getByText('1 concept', {exact: true}).waitFor()
  await page.getByRole('button', {name: /^Edit/}).click()
  await page.getByRole('textbox', {name: 'Forbidden'}).fill('Ausstand')
  await page.getByRole('button', {name: 'Save'}).click()
  await expect.poll(() => editor.read('glossary/movement.yaml')).toContain('Ausstand')
  expect(editor.read('glossary/movement.yaml')).toContain('# Ask the committee first.')
  await page.getByText('New concept').click()
  await page.getByRole('textbox', {name: 'English'}).fill('gate')
  await page.getByRole('textbox', {name: 'German'}).fill('Tor')
  await page.keyboard.press('Enter')
  await expect.poll(() => editor.read('glossary/movement.yaml')).toContain('gate')
})

test('the preview shows the edition at the sentence, and leads back to it', async () => {
  const long = `# Strike!\n\n${'Somebody said something.\n\n'.repeat(60)}The last word.\n`
  const editor = await openEditor({'source/strike.md': long})
  const page = await editor.open(work)
  await page.getByRole('textbox', {name: 'Sentence 62 of 62, Deutsch'}).fill('Das letzte Wort.')
  await expect.poll(() => editor.read(catalog)).toContain('Das letzte Wort.')
  await command(page, 'p')
  const frame = () => page.frames().at(-1)
  await expect.poll(() => frame()?.content()).toContain('Das letzte Wort.')
  await expect.poll(() => frame()?.evaluate(() => scrollY)).toBeGreaterThan(100)
  await page.getByRole('link', {name: 'Back to the translation'}).click()
  await page.waitForFunction(() => document.activeElement?.ariaLabel?.startsWith('Sentence 62'))
})

test('a preview that is refused says why', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  await fillAll(page, () => editor.read(catalog), ['Streik!', 'Wir streiken.', 'Ohne Codes.'])
  await command(page, 'p')
  await page.getByRole('alert').getByText('missing code').waitFor()
  expect(await page.locator('iframe').count()).toBe(0)
})

test('comments are kept with the sentence', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  await field(page, 4).click()
  await page.getByRole('textbox', {name: 'New comment'}).fill('Twenty or thirty?')
  await page.keyboard.press('Enter')
  await expect.poll(() => editor.read(catalog)).toContain('\n# Twenty or thirty?\n')
  const filter = page.getByRole('combobox', {name: 'By finding'})
  await filter.selectOption('With open comments')
  await expect.poll(() => page.locator('.row').count()).toBe(1)
  await page.getByRole('button', {name: 'Resolve Twenty or thirty?'}).click()
  await expect.poll(() => editor.read(catalog)).toContain('\n# resolved: Twenty or thirty?\n')
  await page.getByText('Resolved:').waitFor()
  await filter.selectOption('')
  await filter.selectOption('With open comments')
  await page.getByText('No sentence fits the filter.').waitFor()
  await filter.selectOption('')
  await page.getByRole('button', {name: 'Reopen Twenty or thirty?'}).click()
  await expect.poll(() => editor.read(catalog)).toContain('\n# Twenty or thirty?\n')
  await page.getByRole('button', {name: 'Remove Twenty or thirty?'}).click()
  await expect.poll(() => editor.read(catalog)).not.toContain('Twenty or thirty?')
})

test('keys move between sentences and areas, and the palette finds a command by its words', async () => {
  const editor = await openEditor()
  const page = await editor.open(work)
  const focused = () => page.evaluate(() => document.activeElement?.ariaLabel ?? '')
  await field(page, 1).click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(focused).toContain('Sentence 2')
  await page.keyboard.press('F6')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('panel')
  await page.keyboard.press('Shift+F6')
  await expect.poll(focused).toContain('Sentence 2')
  await page.keyboard.press('Control+k')
  await page.getByRole('searchbox', {name: 'Find a command'}).fill('dash')
  await page.keyboard.press('Enter')
  await expect.poll(() => field(page, 2).inputValue()).toBe('—')
  await command(page, '"')
  await expect.poll(() => field(page, 2).inputValue()).toBe('—„')
  await page.keyboard.type('So')
  await command(page, '"')
  await expect.poll(() => field(page, 2).inputValue()).toBe('—„So“')
  // Esc leaves a box and destroys nothing.
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(focused).toContain('Sentence 2')
  await page.keyboard.press('Escape')
  expect(await field(page, 2).inputValue()).toBe('—„So“')
})
