import type {JSX} from 'preact'
import {Quiet} from '../parts/button.tsx'
import {Words} from '../parts/words.tsx'
import {t} from '../say.ts'
import {forgetKept, type OpenWork} from '../store/open-work.ts'

/** Unsent texts of an earlier visit whose sentences are gone from the statement: to be copied by hand, or dropped. */
export function Homeless({opened}: {readonly opened: OpenWork}): JSX.Element | null {
  if (opened.homeless.size === 0) return null
  return (
    <section class="notice" aria-label={t('homeless-title')}>
      <h2>{t('homeless-title')}</h2>
      {[...opened.homeless].map(([id, {text}]) => (
        <p key={id}>
          <Words language={opened.document.language}>{text}</Words>{' '}
          <Quiet onClick={() => forgetKept(id)}>{t('offer-drop')}</Quiet>
        </p>
      ))}
    </section>
  )
}
