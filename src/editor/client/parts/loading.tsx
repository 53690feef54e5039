import type {JSX} from 'preact'
import {t} from '../say.ts'

/** What is shown until there is something, or why there is nothing. */
export function Loading({fault}: {readonly fault: string}): JSX.Element {
  if (!fault) return <p class="hint">{t('loading')}</p>
  return (
    <p class="notice" role="alert">
      {fault}
    </p>
  )
}
