import type {JSX} from 'preact'
import {wordDiff} from '../../../catalog/word-diff.ts'
import {t} from '../say.ts'

export interface DiffProps {
  readonly before: string
  readonly after: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

/** What became of a text, with what went and what came told to screen readers too. */
export function DiffView({before, after, language, direction}: DiffProps): JSX.Element {
  return (
    <span class="diff" lang={language} dir={direction}>
      {wordDiff(before, after, language).map(({change, text}, index) => {
        if (change === 'same') return <span key={index}>{text}</span>
        const Mark = change === 'removed' ? 'del' : 'ins'
        return (
          <Mark key={index}>
            <span class="unseen">{t(`diff-${change}`)} </span>
            {text}
          </Mark>
        )
      })}
    </span>
  )
}
