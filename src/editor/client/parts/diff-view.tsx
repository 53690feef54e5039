import type {JSX} from 'preact'
import {t} from '../say.ts'
import {wordDiff} from '../text/word-diff.ts'

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
      {wordDiff(before, after, language).map(({type, text}, index) => {
        if (type === 'same') return <span key={index}>{text}</span>
        const Mark = type === 'old' ? 'del' : 'ins'
        return (
          <Mark key={index}>
            <span class="unseen">{t(type === 'old' ? 'removed' : 'added')} </span>
            {text}
          </Mark>
        )
      })}
    </span>
  )
}
