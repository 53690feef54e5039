import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type axe from 'axe-core'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {openEditor, useBrowser} from './open-editor.ts'

useBrowser()

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const files = {
  'glossary/movement.yaml':
    '# Terms\n- id: strike\n  en: strike\n  de: {use: Streik, avoid: Ausstand}\n  ar: إضراب\n',
}

/** What axe finds wrong on a page, as `rule: element`. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const {violations} = await page.evaluate(
    (values): Promise<axe.AxeResults> =>
      (window as unknown as {axe: typeof axe}).axe.run({
        iframes: false,
        runOnly: {type: 'tag', values},
      }),
    tags,
  )
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`))
}

/** Every screen, and how one comes to it; the page's language must not matter. */
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  overview: (page) => page.locator('.card').waitFor(),
  preview: (page) =>
    expect.poll(() => page.frames().at(-1)?.content()).toContain('Strike on Friday!'),
  work: async (page) => {
    await page.locator('textarea').nth(2).fill('Kommt ans Tor, 30 von euch.')
    await page.locator('.finding').first().waitFor()
    await page.locator('.panel h2').first().waitFor({state: 'attached'})
  },
  commands: async (page) => {
    await page.locator('textarea').nth(1).click()
    await page.keyboard.press('Control+k')
    await page.locator('.commands button').first().waitFor()
  },
  help: async (page) => {
    await page.locator('#header').focus()
    await page.keyboard.press('?')
    await page.locator('.key-table').first().waitFor()
  },
  replace: async (page) => {
    await page.locator('textarea').first().fill('Streik')
    await page.keyboard.press('Control+k')
    await page.locator('.commands button').first().waitFor()
    await page.keyboard.press('e')
    await page.locator('.replace-form input').first().fill('Streik')
    await page.keyboard.press('Enter')
    await page.locator('.changes li').first().waitFor()
  },
  glossary: async (page) => {
    await page.locator('.concept button').first().click()
    await page.locator('.terms-form').waitFor()
  },
}

const paths: Readonly<Record<string, string>> = {
  overview: '/',
  glossary: '/glossary',
  preview: '/s/strike/de/preview',
}

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  ['en', 'ar'].map((locale) => ({colorScheme, locale})),
)

test.each(looks)('no screen shuts anybody out: $colorScheme, $locale', async (look) => {
  const editor = await openEditor(files)
  for (const [name, reach] of Object.entries(screens)) {
    const page = await editor.open(paths[name] ?? '/s/strike/de', look)
    await reach(page)
    expect({name, faults: await faultsOf(page)}).toEqual({name, faults: []})
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(
      look.locale === 'ar' ? 'rtl' : 'ltr',
    )
    await page.context().close()
  }
})

test.each(['en', 'de', 'ar'])('every screen fits 320 pixels: %s', async (locale) => {
  const editor = await openEditor(files)
  for (const [name, reach] of Object.entries(screens)) {
    if (name === 'preview') continue
    const page = await editor.open(paths[name] ?? '/s/strike/de', {
      locale,
      viewport: {width: 320, height: 640},
    })
    await reach(page)
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const {left, right, width} = element.getBoundingClientRect()
          const isUnseen = element.closest('.unseen, .skip') !== null
          return width > 0 && !isUnseen && (left < -1 || right > 321)
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect({name, wide}).toEqual({name, wide: []})
    await page.context().close()
  }
})

test('what can be pressed is large enough, and the focus is never hidden by the header', async () => {
  const editor = await openEditor(files)
  const page = await editor.open('/s/strike/de', {viewport: {width: 1100, height: 500}})
  await page.locator('textarea').nth(2).fill('Kommt ans Tor, 30 von euch.')
  await page.locator('.finding').first().waitFor()
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, a, summary, select, textarea, input')]
      .filter((element) => {
        const {width, height} = element.getBoundingClientRect()
        return !element.closest('.skip') && width > 0 && (width < 24 || height < 24)
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  )
  expect(small).toEqual([])
  for (let step = 0; step < 8; step++) await page.keyboard.press('Alt+ArrowDown')
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('Alt+ArrowUp')
    const hidden = await page.evaluate(() => {
      const top = document.activeElement?.getBoundingClientRect().top ?? 0
      return top < (document.getElementById('header')?.getBoundingClientRect().bottom ?? 0)
    })
    expect(hidden).toBe(false)
  }
})

test('the language of the page can be changed and is remembered', async () => {
  const editor = await openEditor()
  const page = await editor.open('/')
  await page.getByRole('combobox', {name: 'Language of this page'}).selectOption('ar')
  await page.getByText('غير مترجَم').first().waitFor()
  await page.reload()
  await page.getByText('غير مترجَم').first().waitFor()
  expect(
    await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
  ).toEqual(['ar', 'rtl'])
})
