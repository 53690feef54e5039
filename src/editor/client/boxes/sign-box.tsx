import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {Button} from '../parts/button.tsx'
import {Check} from '../parts/field.tsx'
import {t} from '../say.ts'
import {sign} from '../store/acts.ts'
import {closeDialog} from '../store/dialogs.ts'
import {shownRows} from '../store/filter.ts'
import {reviewer} from '../store/person.ts'
import type {Row} from '../store/row.ts'
import {stateOf} from '../store/row-state.ts'
import {Box} from './box.tsx'

/** Signs all that is shown, after saying how much that is. */
export function SignBox(): JSX.Element {
  const [accept, setAccept] = useState(false)
  const rows = shownRows()
  const chosen = rows.filter((row) => isSigned(row, accept))
  const others = rows.filter((row) => isSigned(row, true)).length - chosen.length
  const run = async () => {
    closeDialog()
    await sign(chosen, accept)
  }
  return (
    <Box name="sign" title={t('sign-shown')}>
      <p>{t('sign-about', {count: chosen.length})}</p>
      {(others > 0 || accept) && (
        <>
          {others > 0 && <p>{t('sign-left', {count: others})}</p>}
          <Check
            label={t('sign-accept')}
            checked={accept}
            onChange={({currentTarget}) => setAccept(currentTarget.checked)}
          />
        </>
      )}
      {reviewer.value && (
        <p>
          {t('sign-as')} <bdi>{reviewer.value}</bdi>
        </p>
      )}
      <p class="buttons">
        <Button class="primary" disabled={chosen.length === 0} onClick={run}>
          {t('sign')}
        </Button>
      </p>
    </Box>
  )
}

function isSigned(row: Row, accept: boolean): boolean {
  const state = stateOf(row)
  if (state === 'translated') return true
  return accept && (state === 'machine' || state === 'draft' || state === 'stale')
}
