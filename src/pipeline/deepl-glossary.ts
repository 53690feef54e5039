import {exportDeepl} from '../glossary/deepl-tsv.ts'
import type {Concept} from '../model/glossary.ts'
import {type GlossaryContent, glossaryContent} from '../translate/deepl/glossary-content.ts'

/** The glossary as DeepL is to have it, for all languages of a project. */
export function deeplGlossary(
  concepts: readonly Concept[],
  {
    sourceLanguage,
    languages,
  }: {readonly sourceLanguage: string; readonly languages: readonly string[]},
): GlossaryContent {
  const exported = languages.map((language) => {
    const pair = {sourceLanguage, language}
    const {text, leftOut} = exportDeepl(concepts, pair)
    return {pair, lines: text.split('\n').filter(Boolean), leftOut}
  })
  const content = glossaryContent(
    exported.flatMap(({pair, lines}) =>
      lines.map((line) => {
        const [source = '', target = ''] = line.split('\t')
        return {...pair, source, target}
      }),
    ),
  )
  const refused = exported
    .filter(({leftOut}) => leftOut.length > 0)
    .map(({pair, leftOut}) => ({...pair, reason: 'term' as const, terms: leftOut}))
  return {...content, leftOut: [...content.leftOut, ...refused]}
}
