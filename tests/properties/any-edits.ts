import fc from 'fast-check'

/** A statement as a list of blocks with their sentences, for edits that know what they do. */
export interface Draft {
  readonly blocks: readonly DraftBlock[]
  /** Whether running text is wrapped. */
  readonly wrapped: boolean
}

/** One block. */
export interface DraftBlock {
  readonly kind: 'heading' | 'paragraph' | 'item'
  readonly sentences: readonly string[]
}

/** An author's change of a statement. */
export type Edit = (draft: Draft) => Draft

/** An edit with words for it, for when a law fails. */
export interface NamedEdit {
  readonly name: string
  readonly apply: Edit
}

/** Few words, so that sentences come twice. */
const words = ['we', 'strike', 'nurses', 'the “owners”', '*never*', 'pay - late', 'nine']

const anyWord = fc.constantFrom(...words)

/** A sentence of one to six words. */
const anySentence: fc.Arbitrary<string> = fc
  .array(anyWord, {minLength: 1, maxLength: 6})
  .map((chosen) => sentenceOf(chosen.join(' ')))

const anyBlock: fc.Arbitrary<DraftBlock> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({kind: fc.constant('heading' as const), sentences: fc.tuple(anySentence)}),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('paragraph' as const, 'item' as const),
      sentences: fc.array(anySentence, {minLength: 1, maxLength: 5}),
    }),
  },
)

/** Any statement of up to eight blocks. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  blocks: fc.array(anyBlock, {minLength: 1, maxLength: 8}),
  wrapped: fc.boolean(),
})

/** Any edit; places are taken modulo what there is, so that each fits any statement. */
export const anyEdit: fc.Arbitrary<NamedEdit> = fc.oneof(
  named('insert', fc.tuple(fc.nat(), anySentence), insert),
  named('insert block', fc.tuple(fc.nat(), anyBlock), insertBlock),
  named('remove', fc.tuple(fc.nat()), remove),
  named('remove block', fc.tuple(fc.nat()), removeBlock),
  named('change word', fc.tuple(fc.nat(), fc.nat(), anyWord), changeWord),
  named('split sentence', fc.tuple(fc.nat(), fc.nat()), splitSentence),
  named('join sentences', fc.tuple(fc.nat()), joinSentences),
  named('move', fc.tuple(fc.nat(), fc.nat()), move),
  named('move block', fc.tuple(fc.nat(), fc.nat()), moveBlock),
  named('duplicate', fc.tuple(fc.nat(), fc.nat()), duplicate),
  named('split block', fc.tuple(fc.nat()), splitBlock),
  named('retype', fc.tuple(), () => retype),
  named('wrap', fc.tuple(), () => wrap),
)

function named<Details extends unknown[]>(
  name: string,
  details: fc.Arbitrary<Details>,
  edit: (...details: Details) => Edit,
): fc.Arbitrary<NamedEdit> {
  return details.map((chosen) => ({
    name: [name, ...chosen.map((detail) => JSON.stringify(detail))].join(' '),
    apply: edit(...chosen),
  }))
}

/** The statement in Markdown. */
export function markdownOf({blocks, wrapped}: Draft): string {
  return blocks
    .map(({kind, sentences}) => {
      const text = sentences.join(' ')
      if (kind === 'heading') return `## ${text}\n`
      const lines = wrapped ? text.replace(/(.{20,}?)(?<! -) (?=[\w“])/g, '$1\n  ') : text
      return kind === 'item' ? `* ${lines}\n` : `${lines}\n`
    })
    .join('\n')
}

/** Words as a sentence. */
function sentenceOf(text: string): string {
  const plain = text.replace(/[.,]/g, '').toLowerCase().trim()
  return `${plain.replace(/[a-z]/, (letter) => letter.toUpperCase())}.`
}

function insert(at: number, sentence: string): Edit {
  return inSentences(at, (sentences, index) => sentences.toSpliced(index, 0, sentence))
}

function insertBlock(at: number, block: DraftBlock): Edit {
  return (draft) => ({
    ...draft,
    blocks: draft.blocks.toSpliced(at % (draft.blocks.length + 1), 0, block),
  })
}

function remove(at: number): Edit {
  return inSentences(at, (sentences, index) => sentences.toSpliced(index, 1))
}

function removeBlock(at: number): Edit {
  return (draft) => ({...draft, blocks: draft.blocks.toSpliced(at % (draft.blocks.length || 1), 1)})
}

function changeWord(at: number, word: number, other: string): Edit {
  return inSentences(at, (sentences, index) => {
    const parts = (sentences[index] ?? '').split(' ')
    return sentences.with(index, sentenceOf(parts.with(word % parts.length, other).join(' ')))
  })
}

function splitSentence(at: number, word: number): Edit {
  return inSentences(at, (sentences, index) => {
    const parts = (sentences[index] ?? '').split(' ')
    if (parts.length < 2) return sentences
    const cut = 1 + (word % (parts.length - 1))
    const [first, second] = [parts.slice(0, cut), parts.slice(cut)].map((part) => part.join(' '))
    if (!/\w/.test(first ?? '') || !/\w/.test(second ?? '')) return sentences
    return sentences.toSpliced(index, 1, sentenceOf(first ?? ''), sentenceOf(second ?? ''))
  })
}

function joinSentences(at: number): Edit {
  return inSentences(at, (sentences, index) => {
    const pair = sentences.slice(index, index + 2)
    return pair.length < 2 ? sentences : sentences.toSpliced(index, 2, sentenceOf(pair.join(' ')))
  })
}

function move(from: number, to: number): Edit {
  return (draft) => {
    const sentence = sentenceAt(draft, from)
    return sentence === undefined ? draft : insert(to, sentence)(remove(from)(draft))
  }
}

function moveBlock(from: number, to: number): Edit {
  return (draft) => {
    const block = draft.blocks[from % (draft.blocks.length || 1)]
    return block ? insertBlock(to, block)(removeBlock(from)(draft)) : draft
  }
}

function duplicate(from: number, to: number): Edit {
  return (draft) => {
    const sentence = sentenceAt(draft, from)
    return sentence === undefined ? draft : insert(to, sentence)(draft)
  }
}

/** The block's sentences from one on in a block of their own. */
function splitBlock(at: number): Edit {
  return (draft) => {
    const place = placeOf(draft, at)
    const block = draft.blocks[place?.block ?? -1]
    if (!place || !block || place.index === 0) return draft
    const parts = [block.sentences.slice(0, place.index), block.sentences.slice(place.index)]
    const blocks = parts.map((sentences) => ({...block, sentences}))
    return {...draft, blocks: draft.blocks.toSpliced(place.block, 1, ...blocks)}
  }
}

/** Other quotation marks and dashes all over. */
function retype(draft: Draft): Draft {
  const isCurly = JSON.stringify(draft.blocks).includes('“')
  const retyped = (sentence: string): string =>
    isCurly
      ? sentence.replace(/[“”]/g, "'").replace(/'/g, '"').replaceAll(' - ', '—')
      : sentence.replace(/"(\w)/g, '“$1').replaceAll('"', '”').replaceAll('—', ' - ')
  return {
    ...draft,
    blocks: draft.blocks.map((block) => ({...block, sentences: block.sentences.map(retyped)})),
  }
}

function wrap(draft: Draft): Draft {
  return {...draft, wrapped: !draft.wrapped}
}

/** An edit of the sentences of the block in which the sentence of that number is; empty blocks go. */
function inSentences(
  at: number,
  change: (sentences: readonly string[], index: number) => readonly string[],
): Edit {
  return (draft) => {
    const place = placeOf(draft, at)
    const block = draft.blocks[place?.block ?? -1]
    if (!place || !block) return draft
    const sentences = change(block.sentences, place.index)
    const blocks = draft.blocks.with(place.block, {...block, sentences})
    return {...draft, blocks: blocks.filter((one) => one.sentences.length > 0)}
  }
}

/** Where a sentence is, counted through modulo their number. */
function placeOf({blocks}: Draft, at: number): {block: number; index: number} | undefined {
  const places = blocks.flatMap(({sentences}, block) =>
    sentences.map((_, index) => ({block, index})),
  )
  return places[at % (places.length || 1)]
}

function sentenceAt(draft: Draft, at: number): string | undefined {
  const place = placeOf(draft, at)
  return place && draft.blocks[place.block]?.sentences[place.index]
}
