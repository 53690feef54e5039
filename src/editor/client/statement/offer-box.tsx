import type {JSX} from 'preact'
import {Button} from '../parts/button.tsx'
import {Diff} from '../parts/diff.tsx'
import {t} from '../say.ts'
import {fill} from '../store/acts.ts'
import type {Row} from '../store/row.ts'

interface Props {
  readonly row: Row
  readonly forget: () => void
}

/** A text that an earlier visit could not send is offered again. */
export function OfferBox({row, forget}: Props): JSX.Element | null {
  const offered = row.offered.value
  if (!offered) return null
  const end = () => {
    row.offered.value = undefined
    row.field?.focus()
  }
  return (
    <section class="notice offer" aria-label={t('offer-title')}>
      <p class="label">{t('offer-title')}</p>
      <p>
        <Diff
          before={row.segment.value.target}
          after={offered.text}
          language={row.languages.target}
        />
      </p>
      <p class="buttons">
        <Button
          onClick={() => {
            end()
            fill(row, offered.text)
          }}
        >
          {t('offer-take')}
        </Button>
        <Button
          onClick={() => {
            end()
            forget()
          }}
        >
          {t('offer-drop')}
        </Button>
      </p>
    </section>
  )
}
