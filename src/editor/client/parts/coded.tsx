import type {ComponentChild, JSX} from 'preact'
import {parseCoded} from '../../../segment/coded-text.ts'
import type {LanguageInfo} from '../../api.ts'
import {Words} from './words.tsx'

interface Props {
  readonly text: string
  readonly language: LanguageInfo
  /** Ranges to be marked, in UTF-16 offsets into the text, in order and apart. */
  readonly marks?: readonly {readonly start: number; readonly end: number; readonly title: string}[]
}

/** A coded text to be read: its codes are small signs, its marked ranges underlined. */
export function Coded({text, language, marks = []}: Props): JSX.Element {
  const pieces = text.split(/(\\*<\/?[bisacx][1-9]\d*\/?>)/)
  let offset = 0
  return (
    <Words class="coded" language={language}>
      {pieces.map((piece, index) => {
        const start = offset
        offset += piece.length
        const isCode = index % 2 === 1 && parseCoded(piece).some(({type}) => type !== 'text')
        return isCode ? (
          <CodeSign key={index} code={piece} />
        ) : (
          <Marked key={index} text={piece} start={start} marks={marks} />
        )
      })}
    </Words>
  )
}

function CodeSign({code}: {readonly code: string}): JSX.Element {
  return (
    <bdi class="code-sign" dir="ltr">
      {code.replace(/[<>]/g, '')}
    </bdi>
  )
}

function Marked({
  text,
  start,
  marks,
}: {
  readonly text: string
  readonly start: number
  readonly marks: NonNullable<Props['marks']>
}): JSX.Element {
  const end = start + text.length
  const own = marks.filter((mark) => mark.start >= start && mark.end <= end)
  if (own.length === 0) return <>{text}</>
  const parts: ComponentChild[] = []
  let from = 0
  for (const mark of own) {
    if (mark.start - start < from) continue
    parts.push(text.slice(from, mark.start - start))
    from = mark.end - start
    parts.push(
      <span class="term" title={mark.title}>
        {text.slice(mark.start - start, from)}
      </span>,
    )
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  )
}
