import type {Check, CheckContext, Problem} from '../check.ts'
import {byLanguage, languageOf} from '../language-of.ts'
import {type PlainText, plainPair} from '../plain-text.ts'
import {wordsIn} from '../words.ts'
import {saysNo, saysNoPlainly} from './negation-words.ts'

/** A “not” that stands on one side only. */
export const negation: Check = {
  id: 'negation',
  severity: 'info',
  reason: 'Without its “not” a sentence says the opposite, fluently.',
  examples: [
    {
      entry: {
        source: 'The union has not called a strike.',
        target: 'Die Gewerkschaft hat keinen Streik ausgerufen.',
      },
      messages: [],
    },
    {
      entry: {
        source: 'The union has not called a strike.',
        target: 'Die Gewerkschaft hat einen Streik ausgerufen.',
      },
      messages: ['Unexpected sentence without a negation, expected one for `not`'],
    },
    {
      entry: {
        source: 'The union calls a strike.',
        target: 'Die Gewerkschaft ruft nicht zum Streik auf.',
      },
      messages: ['Unexpected `nicht`, expected no negation as in the source'],
    },
    {
      about: '“Not only” denies nothing.',
      entry: {
        source: 'Alex was not only a nurse but a member.',
        target: 'Alex war Krankenpfleger und zugleich Mitglied.',
      },
      messages: [],
    },
    {
      about: 'Lack and failure say no without the word.',
      entry: {source: 'The union failed to act.', target: 'Die Gewerkschaft handelte nicht.'},
      messages: [],
    },
  ],
  run,
}

/** English words that deny a sentence. */
const denies = /\b(?:not|never|cannot|nobody|none|nothing|neither|nowhere|without|no)\b|n[’']t\b/giu
/** Phrases with such a word that deny nothing, or that other languages say otherwise. */
const idle =
  /\bnot (?:only|just|merely|simply|least|all|even|yet|until|so much|to mention|to speak|unlike)\b|\bno (?:more|longer|less|fewer|doubt|matter|one but|sooner|wonder|shortage|lack|end|exception|place|distinction|difference|question|choice|way|one is)\b|\bnothing (?:but|less|short|more|other)\b|\bnone other\b|\bcannot but\b|\bwhy (?:not|don[’']t)\b|\bif not\b|\bor not\b|\bwithout (?:doubt|delay|exception|question)\b|\bNo\. ?\d|\bnever (?:before|again|more)\b|\b(?:whether|does|do|did|is|are|was|were|has|have|will|would|can|could|should)(?:n[’']t| not)\b[^.!]*\?|\bsay no\b|\bno-\p{L}+|\bneither\b.*\bnor\b/giu
/** Words that deny without a “not”: after them a target may have one. */
const denialWords =
  /\b(?:fail\w*|refus\w*|lack\w*|only|hardly|scarcely|barely|rarely|seldom|few|little|den(?:y|ies|ied|ial)\w*|reject\w*|prevent\w*|stop\w*|end(?:s|ed)?|oppos\w*|against|avoid\w*|instead|rather|unless|until|except|but|too|nor|absence|absent|missing|forbid\w*|ban\w*|block\w*|abandon\w*|ignor\w*|silen\w*|impossib\w*|before|otherwise|halt\w*|lost?|lose\w*|exempt\w*|free|far|beyond|else|any\w*|ever|yet|still|merely|just|all|every\w*|exclud\w*|withh\w*|away|un(?!ion|it|ique|iform|iversit|der)\w{3,}|in(?:ability|justice|dependent|equal\w*|tolerabl\w*|evitabl\w*|separabl\w*|sufficien\w*|complet\w*|human\w*|comparabl\w*|visibl\w*)|im(?:possibl|moral|patien|permissibl)\w*|ir\w{4,}|il(?:legal|legitimate)\w*|dis\w{4,}|mis\w{4,}|non-?\w+|\w+less)\b/iu
/** Longer sentences are turned around too often for the reverse case. */
const mostWords = 9

function run(context: CheckContext): Problem[] {
  if (languageOf(context.sourceLanguage).language !== 'en') return []
  const {source, target} = plainPair(context)
  const wide = byLanguage(saysNo, context.language)
  if (!wide || target.text.trim() === '') return []
  const isDenial = source.text.search(denies) >= 0
  if (!isDenial && !isPlain(source)) return []
  const text = target.text.toLowerCase()
  if (!isDenial) return added(text, context)
  const word = source.text.replace(idle, ' ').match(denies)?.[0]
  return !word || wide.test(text) || target.text.length < 12 ? [] : lost(word)
}

/** Whether a source is short and has nothing that could become a “not”. */
function isPlain(plain: PlainText): boolean {
  const words = wordsIn(plain)
  const source = plain.text
  const isShort = words.length > 2 && words.length <= mostWords
  return isShort && !denialWords.test(source) && !source.includes('?')
}

function lost(word: string): Problem[] {
  const expected = word.toLowerCase()
  const message = `Unexpected sentence without a negation, expected one for \`${expected}\``
  return [{message, expected}]
}

function added(text: string, {language}: CheckContext): Problem[] {
  const actual = byLanguage(saysNoPlainly, language)?.exec(text)?.[0]
  if (!actual) return []
  return [{message: `Unexpected \`${actual}\`, expected no negation as in the source`, actual}]
}
