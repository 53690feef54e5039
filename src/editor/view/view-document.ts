import type {CheckContext} from '../../check/check.ts'
import {plainText} from '../../check/plain-text.ts'
import type {Settings} from '../../model/settings.ts'
import type {ReadStatement} from '../../pipeline/read-statement.ts'
import {hashBytes} from '../../project/content-hash.ts'
import type {OpenDocument} from '../../project/editing/open-document.ts'
import {countStates} from '../../project/project-status.ts'
import type {Paragraph, StatementDocument} from '../api.ts'
import type {FindingsById} from '../desk/findings.ts'
import {viewLanguage} from './view-language.ts'
import {contextsOf, viewSegment} from './view-segment.ts'

/** A whole statement in one language as the page shows it. Without findings where they are not known yet. */
export function viewDocument(
  document: OpenDocument,
  {settings, findings}: {readonly settings: Settings; readonly findings?: FindingsById | undefined},
): StatementDocument {
  const {statement, language, file, read, catalog} = document
  return {
    statement,
    title: titleOf(read),
    sourceLanguage: viewLanguage(settings.sourceLanguage),
    language: viewLanguage(language),
    file,
    etag: `"${hashBytes(`${document.source.text}\0${document.po?.text ?? ''}`).slice(0, 16)}"`,
    paragraphs: viewParagraphs(contextsOf(document, settings.sourceLanguage), findings),
    isChecked: findings !== undefined,
    findings: findings?.get('') ?? [],
    progress: {language, ...countStates(catalog.entries)},
  }
}

/** What a statement is called: its front matter title, its first heading, or its name. */
export function titleOf({name, segments}: ReadStatement): string {
  const first =
    segments.find(({kind}) => kind === 'title') ??
    segments.find(({kind}) => kind.startsWith('heading'))
  if (!first) return name
  const words = segments.filter(({unit}) => unit === first.unit).map(({source}) => source)
  return plainText(words.join(' ')).text.replaceAll('\ufffc', '').trim() || name
}

/** The entries of each unit together. */
function viewParagraphs(
  contexts: readonly CheckContext[],
  findings: FindingsById | undefined,
): Paragraph[] {
  const groups: CheckContext[][] = []
  for (const context of contexts) {
    const last = groups.at(-1)
    if (last && context.segment?.continued) last.push(context)
    else groups.push([context])
  }
  return groups.map((group) => {
    const {kind = 'paragraph', heading = '', notes = []} = group[0]?.segment ?? {}
    const level = Number(/^heading (\d)/.exec(kind)?.[1] ?? 0)
    return {
      kind,
      ...(level > 0 && {level}),
      heading,
      notes,
      segments: group.map((context) => viewSegment(context, findings?.get(context.entry.id))),
    }
  })
}
