import type {JSX} from 'preact'
import {Button} from '../parts/button.tsx'
import {t} from '../say.ts'
import {actOn, markDraft, sendUnsent, sign} from '../store/acts.ts'
import type {Row} from '../store/row.ts'
import {stateOf} from '../store/row-state.ts'

interface Props {
  readonly row: Row
  readonly before: Row | undefined
}

/** What is done to a sentence now and then. Of menus with one name the browser opens one at a time. */
export function RowMenu({row, before}: Props): JSX.Element {
  const state = stateOf(row)
  const {canJoin} = row.segment.value
  return (
    <details class="menu" name="menu">
      <summary>
        <span aria-hidden="true">···</span>
        <span class="unseen">{t('more-acts')}</span>
      </summary>
      <ul>
        {state !== 'reviewed' && state !== 'untranslated' && (
          <Item text={t('sign')} run={() => sign([row], true)} />
        )}
        {state !== 'draft' && state !== 'untranslated' && (
          <Item text={t('mark-draft')} run={() => markDraft(row)} />
        )}
        {canJoin && before && <Item text={t('join')} run={() => join(row, before)} />}
      </ul>
    </details>
  )
}

function Item({text, run}: {readonly text: string; readonly run: () => unknown}): JSX.Element {
  return (
    <li>
      <Button
        onClick={({currentTarget}) => {
          const menu = currentTarget.closest('details')
          if (menu) menu.open = false
          menu?.querySelector('summary')?.focus()
          run()
        }}
      >
        {text}
      </Button>
    </li>
  )
}

async function join(row: Row, before: Row): Promise<void> {
  await sendUnsent([before, row])
  const previousEtag = before.segment.peek().etag
  if (await actOn(row, 'join', {previousEtag})) before.field?.focus()
}
