import fc from 'fast-check'
import type {CodeKind} from '../../../src/model/statement.ts'
import type {CodeForm, CodeNode, CodeTree} from '../../../src/translate/wire/code-tree.ts'
import {tidyNodes} from '../../../src/translate/wire/tidy-nodes.ts'

/** A node without its number. */
type Shape =
  | {readonly text: string}
  | {readonly atom: 'x' | 'c'; readonly verbatim: string}
  | {readonly pair: 'b' | 'i' | 's' | 'a'; readonly children: readonly Shape[]}

/** Text that is nearly a code, a tag or an entity, as well as words. */
const anyText = fc.oneof(
  fc.constantFrom('strike', ' ', 'Build committees', ', ', '.', '“', '5 < 6 & 7 > 3', '&lt;', '自'),
  fc.constantFrom(
    '<g1>',
    '<b1>',
    '</a2>',
    '<x3/>',
    '\\',
    '\\<b1>',
    '&amp;',
    '&#60;',
    ']]>',
    '\u00a0',
  ),
  fc.string({unit: 'grapheme', maxLength: 8}).map((text) => text.replace(/\p{Cc}|\p{Cs}/gu, '')),
)

const {shapes} = fc.letrec<{shapes: readonly Shape[]; shape: Shape}>((tie) => ({
  shapes: fc.array(tie('shape'), {maxLength: 5, depthIdentifier: 'codes'}),
  shape: fc.oneof(
    {depthIdentifier: 'codes', maxDepth: 4},
    fc.record({text: anyText}),
    fc.record({atom: fc.constantFrom('x', 'c'), verbatim: anyText.filter((text) => text !== '')}),
    fc.record({pair: fc.constantFrom('b', 'i', 's', 'a'), children: tie('shapes')}),
  ),
}))

/** Any segment: codes numbered in the order in which they begin. */
export const anyTree: fc.Arbitrary<CodeTree> = shapes.map((made) => {
  const codes = new Map<number, CodeForm>()
  const nodes = tidyNodes(build(made, codes))
  return {nodes, codes}
})

/** The nodes of shapes; their codes are added to a table. */
function build(made: readonly Shape[], codes: Map<number, CodeForm>): CodeNode[] {
  return made.map((shape): CodeNode => {
    if ('text' in shape) return {type: 'text', value: shape.text}
    const number = codes.size + 1
    if ('atom' in shape) {
      const {atom: kind, verbatim} = shape
      codes.set(number, kind === 'x' ? {kind, isPair: false} : {kind, isPair: true, verbatim})
      return {type: 'atom', number}
    }
    codes.set(number, {kind: shape.pair as CodeKind, isPair: true})
    return {type: 'pair', number, children: build(shape.children, codes)}
  })
}

/** Wire that is nearly one: what engines might send. */
export const anyWire: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<g1>',
        '</g1>',
        '<g2>',
        '</g2>',
        '<x3/>',
        '<x1/>',
        '<x2/>',
        '<g1/>',
        '</x3>',
      ),
      fc.constantFrom('Streik', ' ', '„', '“', ',', '.', '&amp;', '&lt;', '&', '<', '<g1', 'lich'),
      fc.string({unit: 'binary', maxLength: 3}),
    ),
    {maxLength: 16},
  )
  .map((pieces) => pieces.join(''))
