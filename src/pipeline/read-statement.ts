import type {Settings} from '../model/settings.ts'
import type {Segment, Statement} from '../model/statement.ts'
import {segmentStatement} from '../segment/segment-statement.ts'
import {parseStatement} from '../statement/parse-statement.ts'

/** A statement, read and segmented. */
export interface ReadStatement {
  readonly name: string
  readonly statement: Statement
  readonly segments: readonly Segment[]
}

/** Text → units → segments. */
export function readStatement(name: string, text: string, settings: Settings): ReadStatement {
  const {sourceLanguage, abbreviations, translatableFields} = settings
  const statement = parseStatement(text, {translatableFields})
  const segments = segmentStatement(statement, {
    language: sourceLanguage,
    abbreviations: abbreviations[sourceLanguage] ?? [],
  })
  return {name, statement, segments}
}
