import type {
  IndexedEdition,
  IndexedStatement,
  IndexFrame,
} from '../../../src/edition/html/render-indexes.ts'
import {directionOf} from '../../../src/edition/words/direction-of.ts'
import {wordsFor} from '../../../src/edition/words/words-for.ts'

function edition(language: string, about: Partial<IndexedEdition>): IndexedEdition {
  const words = wordsFor(language)
  return {
    language,
    direction: directionOf(language),
    name: words.nativeName(language).text,
    words,
    ...about,
  }
}

function published(language: string, title: string, state: 'source' | 'reviewed' | 'machine') {
  const files = [
    {words: 'downloadText', url: `../${language}/strike.txt`, type: 'text/plain'},
  ] as const
  return {title, state, isDraft: state === 'machine', url: `../${language}/strike.html`, files}
}

/** The original, one edition that is reviewed, one that is a draft, and one that is not there yet. */
export const indexedStatement: IndexedStatement = {
  title: 'Strike <at> the "mill" & elsewhere',
  date: '2026-03-03',
  url: 'statements/strike.html',
  editions: [
    edition('en', {published: published('en', 'Strike <at> the "mill" & elsewhere', 'source')}),
    edition('de', {
      share: {translated: 1, reviewed: 1},
      published: published('de', 'Streik', 'reviewed'),
    }),
    edition('ar', {
      share: {translated: 0.9, reviewed: 0.4},
      published: published('ar', 'إضراب', 'machine'),
    }),
    edition('ta', {share: {translated: 0, reviewed: 0}}),
  ],
}

export const indexFrame: IndexFrame = {
  words: wordsFor('en'),
  publisher: {name: 'Mill Workers’ Committee', url: 'https://example.org'},
  all: '../index.html',
}
