import {splitSentences} from '../src/segment/split-sentences.ts'
import {f1, type Labelled, paragraphs, type Splitter} from '../tests/segment/score.ts'

/*
 * node bench/sentences.ts
 *
 * F1 of sentence boundaries on the labelled paragraphs of tests/segment/labelled, per language: broadside's splitter and
 * Intl.Segmenter, which every JavaScript engine has.
 */

const segmenters = new Map<string, Intl.Segmenter>()

const intl: Splitter = (text, language) => {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, {granularity: 'sentence'})
  segmenters.set(language, segmenter)
  return Array.from(segmenter.segment(text), ({segment}) => segment)
}

const groups = Object.entries(Object.groupBy(paragraphs, ({lang}) => lang))
console.log('| language | paragraphs | broadside | Intl.Segmenter |')
console.log('| --- | ---: | ---: | ---: |')
for (const [language, group = []] of groups) printRow(language, group)
printRow('**all**', paragraphs)

function printRow(name: string, group: readonly Labelled[]): void {
  const figures = [splitSentences, intl].map((split) => f1(group, split).toFixed(1))
  console.log(`| ${name} | ${group.length} | ${figures.join(' | ')} |`)
}
