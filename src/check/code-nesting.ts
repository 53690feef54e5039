import type {CodedToken} from '../segment/coded-text.ts'
import type {Problem} from './check.ts'
import {type CodeToken, nameOf} from './code-tally.ts'

/** The first fault in how a target's pairs lie in each other; each of them stands in it once. */
export function nestingProblems(tokens: readonly CodedToken[]): Problem[] {
  const open: CodeToken[] = []
  for (const token of tokens) {
    if (token.type === 'text') continue
    const around = open.at(-1)
    if (token.type === 'close') {
      if (around && nameOf(around) === nameOf(token)) open.pop()
      else return [misplacedEnd(token, open)]
      continue
    }
    if (around?.kind === 'c') return [inside(token, around, 'no code inside code')]
    const link = token.kind === 'a' && open.find(({kind}) => kind === 'a')
    if (link) return [inside(token, link, 'no link inside a link')]
    if (token.type === 'open') open.push(token)
  }
  return []
}

/** An end that is not that of the innermost open pair. */
function misplacedEnd(token: CodeToken, open: readonly CodeToken[]): Problem {
  const end = `</${nameOf(token)}>`
  const around = open.at(-1)
  const isOpen = open.some((other) => nameOf(other) === nameOf(token))
  if (!around || !isOpen) {
    const message = `Unexpected \`${end}\` before \`<${nameOf(token)}>\`, expected it after`
    return {message, actual: end}
  }
  const name = nameOf(around)
  const message = `Unexpected \`${end}\` inside \`<${name}>…</${name}>\`, expected \`</${name}>\` before it`
  return {message, actual: end, expected: `</${name}>`}
}

function inside(token: CodeToken, around: CodeToken, expected: string): Problem {
  const code = token.type === 'alone' ? `<${nameOf(token)}/>` : `<${nameOf(token)}>`
  const name = nameOf(around)
  const message = `Unexpected \`${code}\` inside \`<${name}>…</${name}>\`, expected ${expected}`
  return {message, actual: code}
}
