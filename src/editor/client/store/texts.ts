import {setWords} from '../say.ts'
import {getTexts} from '../server/calls.ts'
import {remember, remembered} from './person.ts'

/** Reads the page's words: in the language chosen once, else in the one the browser asks for. */
export async function readTexts(): Promise<boolean> {
  return show(remembered('page language') || 'auto')
}

/** Changes the page's language, and remembers it. */
export async function choosePageLanguage(language: string): Promise<void> {
  if (await show(language)) remember('page language', language)
}

async function show(language: string): Promise<boolean> {
  const result = await getTexts(language)
  if (result.ok) setWords(result.body)
  return result.ok
}
