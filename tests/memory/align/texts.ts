import {type Alignment, alignStatements} from '../../../src/memory/align/align-statements.ts'
import type {AlignableText} from '../../../src/memory/align/alignable.ts'
import {segmentStatement} from '../../../src/segment/segment-statement.ts'
import {parseStatement} from '../../../src/statement/parse-statement.ts'

/** A Markdown text as alignment takes it. */
export function alignable(text: string, language: string): AlignableText {
  const statement = parseStatement(text)
  return {
    language,
    segments: segmentStatement(statement, {language}),
    outline: statement.outline,
  }
}

/** Two Markdown texts, aligned. */
export function align(source: string, target: string, language = 'de'): Alignment {
  return alignStatements({source: alignable(source, 'en'), target: alignable(target, language)})
}

/** The pairs of two texts, as texts. */
export function paired(source: string, target: string, language = 'de'): string[] {
  const [first, second] = [alignable(source, 'en'), alignable(target, language)]
  const texts = (indices: readonly number[], {segments}: AlignableText): string =>
    indices.map((index) => segments[index]?.source).join(' + ') || '—'
  return alignStatements({source: first, target: second}).pairs.map(
    (pair) => `${texts(pair.source, first)} = ${texts(pair.target, second)}`,
  )
}
