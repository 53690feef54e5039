import type {JSX} from 'preact'
import type {HistoryEntry} from '../../api.ts'
import {Quiet} from '../parts/button.tsx'
import {Diff} from '../parts/diff.tsx'
import {sayTime, t} from '../say.ts'
import {actOn} from '../store/acts.ts'
import {reviewer} from '../store/person.ts'
import type {Row} from '../store/row.ts'

interface Props {
  readonly row: Row
  /** Undefined until it is known. */
  readonly entries: readonly HistoryEntry[] | undefined
}

/** What became of a target, newest first; any of its texts can be had again. */
export function History({row, entries}: Props): JSX.Element {
  const shown = entries?.slice(0, 20) ?? []
  return (
    <section>
      <h2 id="history" tabIndex={-1}>
        {t('history')}
      </h2>
      {entries && shown.length === 0 && <p class="hint">{t('no-history')}</p>}
      <ol class="history">
        {shown.map(({version, time, by, from, to, state}) => (
          <li key={version}>
            <div class="match-about">
              <time dateTime={time}>{sayTime(time)}</time>
              {' · '}
              {by && (
                <>
                  <bdi>{by}</bdi>
                  {' · '}
                </>
              )}
              {t(`state-${state}`)}
            </div>
            <Diff before={from} after={to} language={row.languages.target} />
            {to !== row.text.value && (
              <Quiet about={sayTime(time)} onClick={() => restore(row, version)}>
                {t('restore')}
              </Quiet>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

async function restore(row: Row, version: number): Promise<void> {
  const by = reviewer.peek()
  row.field?.focus()
  await actOn(row, 'restore', {version, ...(by && {by})})
}
