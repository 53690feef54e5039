import type {JSX} from 'preact'
import {wordDiff} from '../../../catalog/word-diff.ts'
import type {LanguageInfo} from '../../api.ts'
import {t} from '../say.ts'
import {Words} from './words.tsx'

export interface DiffProps {
  readonly before: string
  readonly after: string
  readonly language: LanguageInfo
}

/** What became of a text, with what went and what came told to screen readers too. */
export function DiffView({before, after, language}: DiffProps): JSX.Element {
  return (
    <Words class="diff" language={language}>
      {wordDiff(before, after, language.tag).map(({change, text}, index) => {
        if (change === 'same') return <span key={index}>{text}</span>
        const Mark = change === 'removed' ? 'del' : 'ins'
        return (
          <Mark key={index}>
            <span class="unseen">{t(`diff-${change}`)} </span>
            {text}
          </Mark>
        )
      })}
    </Words>
  )
}
