import type {CodedToken} from '../segment/coded-text.ts'
import type {Problem} from './check.ts'
import {nameOf} from './code-tally.ts'
import {excerpt} from './excerpt.ts'

/** Inline code whose text was changed: an edition takes it from the source, so the change would be lost in silence. */
export function verbatimProblems(
  source: readonly CodedToken[],
  target: readonly CodedToken[],
): Problem[] {
  const wanted = verbatimTexts(source)
  const problems: Problem[] = []
  for (const [name, actual] of verbatimTexts(target)) {
    const expected = wanted.get(name)
    if (expected === undefined || expected === actual) continue
    const message = `Unexpected text \`${excerpt(actual)}\` in \`<${name}>…</${name}>\`, expected \`${excerpt(expected)}\``
    problems.push({message, actual, expected})
  }
  return problems
}

/** The text of each code `c` that is closed, white space as single spaces. */
function verbatimTexts(tokens: readonly CodedToken[]): Map<string, string> {
  const texts = new Map<string, string>()
  let open = ''
  let text = ''
  for (const token of tokens) {
    if (token.type === 'text') text += token.value
    else if (token.kind === 'c' && token.type === 'open') {
      open = nameOf(token)
      text = ''
    } else if (token.type === 'close' && nameOf(token) === open) {
      texts.set(open, text.replace(/\s+/g, ' ').trim())
      open = ''
    }
  }
  return texts
}
