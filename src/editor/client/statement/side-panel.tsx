import type {JSX} from 'preact'
import {Button} from '../parts/button.tsx'
import {t} from '../say.ts'
import {focusedRow} from '../store/focus.ts'
import {help} from '../store/help-of-row.ts'
import {isPanelOpen} from '../store/view.ts'
import {Comments} from './comments.tsx'
import {History} from './history.tsx'
import {Matches} from './matches.tsx'
import {Terms} from './terms.tsx'

/** What helps with the sentence that is worked on. On a small screen a sheet that is pulled up. */
export function SidePanel(): JSX.Element {
  const row = focusedRow()
  const {id, suggestions, history} = help.value
  const isCurrent = row !== undefined && id === row.id
  return (
    <aside
      class={`panel${isPanelOpen.value ? ' panel-open' : ''}`}
      id="panel"
      aria-label={t('panel')}
      tabIndex={-1}
    >
      <Button
        class="panel-handle"
        aria-expanded={isPanelOpen.value}
        aria-controls="panel"
        onClick={() => {
          isPanelOpen.value = !isPanelOpen.value
          // The sentence it helps with stays in sight.
          setTimeout(() => row?.field?.scrollIntoView({block: 'nearest'}))
        }}
      >
        {row ? t('panel-of', {number: row.number}) : t('panel')}
      </Button>
      <div class="panel-body">
        {row === undefined ? (
          <p class="hint">{t('panel-empty')}</p>
        ) : (
          <>
            <Terms row={row} hits={isCurrent ? suggestions?.terms : undefined} />
            <Matches row={row} suggestions={isCurrent ? suggestions : undefined} />
            <Comments key={row.id} row={row} />
            <History row={row} entries={isCurrent ? history : undefined} />
          </>
        )}
      </div>
    </aside>
  )
}
