import type {JSX} from 'preact'
import {t} from '../say.ts'
import {forgetKept, type OpenWork} from '../store/open-work.ts'

/** Unsent texts of an earlier visit whose sentences are gone from the statement: to be copied by hand, or dropped. */
export function Homeless({opened}: {readonly opened: OpenWork}): JSX.Element | null {
  const {tag, direction} = opened.document.language
  if (opened.homeless.size === 0) return null
  return (
    <section class="notice" aria-label={t('homeless-title')}>
      <h2>{t('homeless-title')}</h2>
      {[...opened.homeless].map(([id, {text}]) => (
        <p key={id}>
          <span lang={tag} dir={direction}>
            {text}
          </span>{' '}
          <button type="button" class="quiet" onClick={() => forgetKept(id)}>
            {t('offer-drop')}
          </button>
        </p>
      ))}
    </section>
  )
}
