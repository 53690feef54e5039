import {textFaults} from '../answer/text-faults.ts'
import type {Engine} from '../engine.ts'
import type {Batch, BatchText} from '../plan/batch.ts'
import type {TextWire} from '../plan/text-wire.ts'
import {type CodeNode, plainOf} from '../wire/code-tree.ts'
import {ENTITIES, parseWire} from '../wire/parse-wire.ts'
import {readWire} from '../wire/read-wire.ts'
import type {Repair} from '../wire/repair.ts'
import {tidyNodes} from '../wire/tidy-nodes.ts'

/** What is thought of an answer. */
export type Verdict = Good | Faulty

/** Nodes that may stand in a target. */
export interface Good {
  readonly nodes: readonly CodeNode[]
  readonly repairs: readonly Repair[]
}

/** An answer that may not. */
export interface Faulty {
  /** Sentences about the answer. */
  readonly faults: readonly string[]
  /** Whether it is about codes and markup, and not about the text. */
  readonly isAboutCodes: boolean
  /** The answer without markup, as far as it can be read; empty where it is of no use. */
  readonly plain: string
}

/** What an answer is judged by. */
export interface JudgedBy {
  readonly engine: Pick<Engine, 'isSample'>
  readonly batch: Pick<Batch, 'sourceLanguage' | 'language'>
}

/** Judges what an engine made of a segment with its codes. */
export function judgeAnswer(sent: TextWire, wire: string, by: JudgedBy): Verdict {
  const read = readWire(sent.tree, wire, by.batch.language)
  if ('fault' in read)
    return {
      faults: [`In the answer, ${read.fault}.`],
      isAboutCodes: true,
      plain: useful(withoutMarkup(wire), sent.plain, by),
    }
  const faults = faultsOf(sent.plain, plainOf(read.nodes), by)
  if (faults.length === 0) return read
  const plain = useful(plainOf(read.nodes), sent.plain, by)
  return {faults, isAboutCodes: false, plain}
}

/** The plain text in which a segment is asked for without codes: inline code and known literals stand in it as text. */
export function textWithoutCodes(sent: TextWire, literals: BatchText['literals']): string {
  const plain = plainOf(sent.tree.nodes, literalOf(sent, literals))
  return plain.replace(/\s+/g, ' ').trim()
}

/** The literal text of an atom, empty where there is none. */
export function literalOf(
  {tree}: TextWire,
  literals: BatchText['literals'],
): (number: number) => string {
  return (number) => tree.codes.get(number)?.verbatim ?? literals[number] ?? ''
}

/** Judges what an engine made of a text without codes: one text node, or what is wrong. */
export function judgeText(text: string, wire: string, by: JudgedBy): Verdict {
  const parsed = parseWire(wire)
  const nodes = 'nodes' in parsed ? tidyNodes(parsed.nodes) : []
  const fault =
    'fault' in parsed
      ? parsed.fault
      : nodes.some(({type}) => type !== 'text')
        ? 'there is a code that was not asked for'
        : undefined
  const plain = plainOf(nodes)
  const faults = fault ? [`In the answer, ${fault}.`] : faultsOf(text, plain, by)
  if (faults.length === 0) return {nodes, repairs: []}
  return {
    faults,
    isAboutCodes: fault !== undefined,
    plain: useful(fault ? withoutMarkup(wire) : plain, text, by),
  }
}

/** What is wrong with a text, in sentences; nothing with a sample. */
function faultsOf(source: string, target: string, {engine, batch}: JudgedBy): string[] {
  if (engine.isSample) return target.trim() === '' ? ['The answer is empty.'] : []
  return textFaults({source, target, ...batch}).map((fault) => `The answer ${fault}.`)
}

/** A text that helps a person; empty where it is the source's or none. */
function useful(target: string, source: string, {batch}: JudgedBy): string {
  const clean = target
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const faults = textFaults({source, target: clean, ...batch})
  return clean === source || faults.includes('is far too long') ? '' : clean
}

/** The characters of an answer, whatever is wrong with its markup. */
function withoutMarkup(wire: string): string {
  return wire
    .replace(/<\/?[gx]\d{1,6}\s*\/?>/gi, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
}
