import type {JSX} from 'preact'
import {Coded} from '../parts/coded.tsx'
import {Diff} from '../parts/diff.tsx'
import {t} from '../say.ts'
import {termsOf} from '../store/help-of-row.ts'
import type {Row} from '../store/row.ts'
import {areDiffsShown} from '../store/view.ts'

/** The sentence to be translated; where it has changed since it was, what has. */
export function SourceCell({row}: {readonly row: Row}): JSX.Element {
  const {source, previousSource} = row.segment.value
  return (
    <div class="source">
      <p id={`source-${row.id}`}>
        <Coded text={source} language={row.languages.source} marks={termsOf(row.id)} />
      </p>
      {previousSource !== undefined && areDiffsShown.value && (
        <p class="changed">
          <span class="label">{t('source-changed')}</span>{' '}
          <Diff before={previousSource} after={source} language={row.languages.source} />
        </p>
      )}
    </div>
  )
}
