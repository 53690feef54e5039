import type {JSX} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import {Button} from '../parts/button.tsx'
import {Diff} from '../parts/diff.tsx'
import {Words} from '../parts/words.tsx'
import {t} from '../say.ts'
import type {Row} from '../store/row.ts'

/** Somebody else saved another text of a sentence that was being typed: both, and the choice. */
export function ConflictBox({row}: {readonly row: Row}): JSX.Element | null {
  const theirs = row.theirs.value
  const box = useRef<HTMLElement>(null)
  const isThere = theirs !== undefined
  useEffect(() => {
    if (isThere) box.current?.scrollIntoView({block: 'nearest'})
  }, [isThere])
  if (!theirs) return null
  return (
    <section class="notice conflict" ref={box} aria-label={t('conflict-title')}>
      <p class="label">{t('conflict-title')}</p>
      <p>{t('conflict-about')}</p>
      <dl>
        <dt>{t('conflict-theirs')}</dt>
        <dd>
          <Words language={row.languages.target}>{theirs.target || t('empty')}</Words>
        </dd>
        <dt>{t('conflict-mine')}</dt>
        <dd>
          <Diff before={theirs.target} after={row.text.value} language={row.languages.target} />
        </dd>
      </dl>
      <p class="buttons">
        <Button onClick={() => end(row, () => row.saver.keepMine())}>{t('keep-mine')}</Button>
        <Button onClick={() => end(row, () => row.saver.takeTheirs())}>{t('use-theirs')}</Button>
      </p>
    </section>
  )
}

/** The box goes; the focus returns to the field it stood under. */
function end(row: Row, choose: () => unknown): void {
  row.field?.focus()
  choose()
}
