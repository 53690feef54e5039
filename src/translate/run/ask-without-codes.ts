import {countCharacters} from '../answer/count-characters.ts'
import {type CodeNode, plainOf} from '../wire/code-tree.ts'
import {joiningOf} from '../wire/joining.ts'
import {verifyNodes} from '../wire/verify-nodes.ts'
import {escapeWire} from '../wire/write-wire.ts'
import {askTexts, type Question} from './ask-texts.ts'
import {judgeText, literalOf, textWithoutCodes} from './judge-answer.ts'
import {placeMarks, spansOf} from './place-marks.ts'
import {type AskAbout, countAnswer, type Work} from './work.ts'

/**
 * Asks for segments once more without their codes, inline code and known literals as text, and puts the codes where they
 * belong if that is certain. Mutates the works: their verdicts become good, or say why not and what the text is.
 */
export async function askWithoutCodes(works: readonly Work[], about: AskAbout): Promise<void> {
  const texts = works.map(({sent, text}) => textWithoutCodes(sent, text.literals))
  const answers = await ask(works, texts, about)
  const answered: {readonly work: Work; readonly plain: string}[] = []
  for (const [index, work] of works.entries()) {
    const answer = answers[index]
    if (!answer || !('wire' in answer)) continue
    countAnswer(work, answer)
    const judged = judgeText(texts[index] ?? '', answer.wire, {
      engine: about.session.engine,
      batch: about.batch,
    })
    if ('nodes' in judged) answered.push({work, plain: plainOf(judged.nodes)})
    else addFaults(work, {faults: judged.faults.map(again), plain: judged.plain})
  }
  await placeAll(answered, about)
}

/** Asks for plain texts in the surroundings of works. */
function ask(
  works: readonly Work[],
  texts: readonly string[],
  {batch, session}: AskAbout,
): ReturnType<typeof askTexts> {
  const questions = works.map(({text}, index): Question => {
    const plain = texts[index] ?? ''
    return {
      text: {...text, notes: []},
      wire: escapeWire(plain),
      characters: countCharacters(plain),
    }
  })
  return askTexts(questions, batch, session)
}

/** Puts codes into answers without; for pairs, what stands in them has to be asked for on its own. */
async function placeAll(
  answered: readonly {readonly work: Work; readonly plain: string}[],
  about: AskAbout,
): Promise<void> {
  const spans = answered.flatMap(({work}) => {
    const literal = literalOf(work.sent, work.text.literals)
    const isHopeless = atomsOf(work.sent.tree.nodes).some((number) => literal(number) === '')
    return isHopeless ? [] : spansOf(work.sent.tree.nodes, literal).map((span) => ({...span, work}))
  })
  const answers = await ask(
    spans.map(({work}) => work),
    spans.map(({plain}) => plain),
    about,
  )
  for (const {work, plain} of answered) {
    const needles = new Map(
      atomsOf(work.sent.tree.nodes).map((number) => [
        number,
        literalOf(work.sent, work.text.literals)(number),
      ]),
    )
    for (const [index, span] of spans.entries()) {
      const answer = answers[index]
      if (span.work !== work || !answer || !('wire' in answer)) continue
      countAnswer(work, answer)
      const judged = judgeText(span.plain, answer.wire, {
        engine: about.session.engine,
        batch: about.batch,
      })
      if ('nodes' in judged) needles.set(span.number, likeSpan(plainOf(judged.nodes), span.plain))
    }
    place(work, {plain, needles, language: about.batch.language})
  }
}

/** Puts a work's codes into its answer, or says that it cannot be done. */
function place(
  work: Work,
  about: {
    readonly plain: string
    readonly needles: ReadonlyMap<number, string>
    readonly language: string
  },
): void {
  const {plain, needles, language} = about
  const {tree} = work.sent
  const joining = joiningOf(language)
  const nodes = placeMarks(tree.nodes, plain, {needles, joining})
  const found = {...joining, before: true, after: true, isObjectFirst: true}
  if (nodes && verifyNodes(tree, nodes, found) === undefined) {
    work.verdict = {nodes, repairs: []}
    work.isPlaced = true
    return
  }
  addFaults(work, {faults: ['Without them, nobody can tell for certain where they belong.'], plain})
}

/** The numbers of the atoms in nodes. */
function atomsOf(nodes: readonly CodeNode[]): number[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return []
    return node.type === 'atom' ? [node.number] : atomsOf(node.children)
  })
}

/** The translation of a few words without the full stop that engines give to whatever they take for a sentence. */
function likeSpan(translation: string, span: string): string {
  return /[.。।]\s*$/u.test(span) ? translation : translation.replace(/[.。।]\s*$/u, '')
}

/** Adds to what is wrong with a work; the text without codes is the better suggestion. */
function addFaults(
  work: Work,
  {faults, plain}: {readonly faults: readonly string[]; readonly plain: string},
): void {
  const before = work.verdict && 'faults' in work.verdict ? work.verdict : undefined
  work.verdict = {
    faults: [...(before?.faults ?? []), ...faults],
    isAboutCodes: true,
    plain: plain === '' ? (before?.plain ?? '') : plain,
  }
}

/** A sentence about an answer as one about the second. */
function again(fault: string): string {
  return fault
    .replace(/^The answer /, 'The answer without codes ')
    .replace(/^In the answer, /, 'In the answer without codes, ')
}
