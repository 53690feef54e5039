import {languageName} from '../describe-language.ts'

/** What no translation holds, whatever its language. */
const MARKS: readonly RegExp[] = [
  /\bas an? (?:AI|artificial intelligence|(?:large )?language model)\b/i,
  /^["“'*\s]*(?:here is|here['’]s|here are|below is) (?:the|your|my|a)? ?(?:\w+ ){0,3}translations?\b/i,
  /^["“'*\s]*(?:translation|translated text)\s*(?:\([^)]*\))?\s*:/i,
  /^["“'*\s]*```/,
  /\n[ \t]*```\s*$/,
  /<\/?(?:think|thinking|reasoning|answer|translation)>|<\|[a-z_]+\|>|\[\/?INST\]/i,
  /\n[ \t]*[([*]*(?:translator['’]s )?notes?\b[^\n]{0,20}:/i,
]

/**
 * What models say in place of a translation, in the language they fall back to. It counts at the start only, as a statement
 * may quote any of it, and not where English is asked for, as it may be the translation.
 */
const ENGLISH: readonly RegExp[] = [
  /^["“'*\s]*(?:I['’]m|I am|We['’]re|we are) (?:really |very |so )?sorry\b/i,
  /^["“'*\s]*(?:sorry|apologies|unfortunately),? (?:but )?I\b/i,
  /^["“'*\s]*I (?:cannot|can['’]t|can not|won['’]t|am unable to|am not able to|must decline to)\b/i,
  /^["“'*\s]*(?:sure|certainly|of course|absolutely)[,!.] (?:here|I)/i,
]

/** Languages whose names models put before each of several translations of one text. */
const LABELS: readonly string[] =
  'ar bn cs da de el en es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru si sv ta th tr uk ur vi zh'
    .split(' ')
    .map((language) => languageName(language) ?? language)

/** A line that starts with the name of a language and a colon. */
const LABEL = new RegExp(
  `^[ \\t*-]*(?:${LABELS.join('|')})(?: \\([^)\\n]*\\))?\\*{0,2}\\s?:`,
  'gim',
)

/**
 * Whether a reply is a model's talk, or holds several languages, instead of a translation. What stands in the source as well
 * is none: a statement that speaks of language models, or lists translations, may be translated.
 */
export function isTalk(
  reply: string,
  {source, language}: {source: string; language: string} = {source: '', language: 'und'},
): boolean {
  const patterns = /^en\b/.test(language) ? MARKS : [...MARKS, ...ENGLISH]
  if (patterns.some((pattern) => pattern.test(reply) && !pattern.test(source))) return true
  return countLabels(reply) >= 2 && countLabels(source) < 2
}

/** How many lines are labelled with a language. */
function countLabels(text: string): number {
  return [...text.matchAll(LABEL)].length
}
