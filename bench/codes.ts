import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {segmentStatement} from '../src/segment/segment-statement.ts'
import {parseStatement} from '../src/statement/parse-statement.ts'
import {type TextWire, textWire} from '../src/translate/plan/text-wire.ts'
import {judgeAnswer} from '../src/translate/run/judge-answer.ts'

/*
 * What a real engine does to codes, and what becomes of it: `node bench/codes.ts FILE.md …` sends every segment with codes of
 * some English Markdown files through Apertium (`apertium apertium-eng-spa` of Debian) and counts.
 */

const batch = {sourceLanguage: 'en', language: 'es'}
const sent = [...new Map(process.argv.slice(2).flatMap(wiresOf)).values()]
const answers = translate(sent)
const counts = new Map<string, number>()
const start = performance.now()
for (const [index, text] of sent.entries()) {
  const verdict = judgeAnswer(text, answers[index] ?? '', {engine: {}, batch})
  const result =
    'faults' in verdict
      ? `refused: ${verdict.faults.join(' ').replace(/\d+/g, 'N')}`
      : verdict.repairs.length > 0
        ? `repaired: ${[...new Set(verdict.repairs.map(({kind}) => kind))].join(', ')}`
        : 'right'
  counts.set(result, (counts.get(result) ?? 0) + 1)
}
const microseconds = ((performance.now() - start) * 1000) / sent.length
console.log(`${sent.length} segments, ${microseconds.toFixed(0)} µs each`)
for (const [result, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(count, result)

/** The segments of a file that have codes, by their wire. */
function wiresOf(file: string): [string, TextWire][] {
  const statement = parseStatement(readFileSync(file, 'utf8'), {translatableFields: []})
  return segmentStatement(statement, {language: 'en'}).flatMap(({source}): [string, TextWire][] => {
    const text = textWire(source)
    return text?.wire.includes('<') && text.characters < 1000 ? [[text.wire, text]] : []
  })
}

/** The answers to some texts, in order. */
function translate(texts: readonly TextWire[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-codes-'))
  const [from, to] = [join(folder, 'from.html'), join(folder, 'to.html')]
  try {
    writeFileSync(from, texts.map(({wire}) => `<p>${wire}</p>`).join('\n'))
    const run = spawnSync('apertium', ['-u', '-f', 'html', 'eng-spa', from, to], {encoding: 'utf8'})
    if (run.status !== 0) throw new Error(`apertium failed: ${run.error ?? run.stderr}`)
    const lines = readFileSync(to, 'utf8').split('\n')
    return lines.flatMap((line) => /<p>(.*)<\/p>/.exec(line)?.[1] ?? [])
  } finally {
    rmSync(folder, {recursive: true})
  }
}
