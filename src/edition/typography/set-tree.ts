import type {Element, Root, RootContent, Text} from 'hast'
import type {TypographyProfile} from './profile.ts'
import {setPieces} from './set-text.ts'

/** Elements inside a line that show text of the language: what opens in one may close in another. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite del dfn em i ins label mark q s small span strong time u'.split(' '),
)

/** Elements whose text is no text of the language, or is not to be touched. */
const verbatim: ReadonlySet<string> = new Set(
  `audio button canvas code iframe img input kbd math object picture pre ruby samp script select style sub sup svg
    textarea tt var video wbr`.split(/\s+/),
)

type Parent = Root | Element

/**
 * A tree with the typography of its language; the tree itself stays as it is. Laws as `setText`. Each run of text between
 * borders of blocks is read as one, through emphasis and links. Left alone are code, addresses, raised and lowered
 * text, and elements in another `lang` or with `translate="no"`.
 */
export function setTree(tree: Root, profile: TypographyProfile): Root {
  const texts = new Map<Text, string>()
  setBlock(tree, profile, texts)
  return texts.size === 0 ? tree : withTexts(tree, texts)
}

/** What is read of one line of text: its text nodes, and nothing where something else stands. */
type Run = (Text | undefined)[]

/** Notes what becomes of the text nodes below a block. */
function setBlock(block: Parent, profile: TypographyProfile, texts: Map<Text, string>): void {
  let run: Run = []
  const endRun = (): void => {
    setRun(run, profile, texts)
    run = []
  }
  const read = (parent: Parent): void => {
    for (const child of parent.children) {
      if (child.type === 'text') run.push(child)
      else if (child.type !== 'element') continue
      else if (child.tagName === 'br') endRun()
      else if (isForeign(child, profile.language)) run.push(undefined)
      else if (inline.has(child.tagName)) read(child)
      else {
        endRun()
        setBlock(child, profile, texts)
      }
    }
  }
  read(block)
  endRun()
}

function isForeign({tagName, properties}: Element, language: string): boolean {
  const lang = properties.lang ?? properties.xmlLang ?? language
  return verbatim.has(tagName) || lang !== language || properties.translate === 'no'
}

function setRun(run: Run, profile: TypographyProfile, texts: Map<Text, string>): void {
  const set = setPieces(
    run.map((node) => node?.value),
    profile,
  )
  set.forEach((text, index) => {
    const node = run[index]
    if (node && text !== undefined && text !== node.value) texts.set(node, text)
  })
}

/** A copy of a tree in which some text nodes say something else. */
function withTexts<P extends Parent>(parent: P, texts: ReadonlyMap<Text, string>): P {
  const children = parent.children.map((child: RootContent): RootContent => {
    if (child.type === 'element') return withTexts(child, texts)
    if (child.type !== 'text') return child
    const value = texts.get(child)
    return value === undefined ? child : {...child, value}
  })
  return {...parent, children}
}
