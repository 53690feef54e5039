import type {EngineRequest} from '../engine.ts'

/** A request as JSON lines, one for each text, with ids counted from 1. JSON leaves no line break in a line. */
export function requestLines(request: EngineRequest): string {
  const {sourceLanguage, language, texts, context, remarks} = request
  const terms = request.terms.map(({source, terms: {use, also, avoid}}) => ({
    source,
    use,
    also,
    avoid,
  }))
  const lines = texts.map(({wire, notes}, index) =>
    JSON.stringify({
      id: String(index + 1),
      sourceLanguage,
      language,
      text: wire,
      context,
      notes,
      terms,
      remarks,
    }),
  )
  return `${lines.join('\n')}\n`
}
