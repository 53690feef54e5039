import type {JSX} from 'preact'
import {Button, Quiet} from '../parts/button.tsx'
import {later} from '../parts/later.tsx'
import {StateMark} from '../parts/state-mark.tsx'
import {sayNumber, t} from '../say.ts'
import {actOn, confirm} from '../store/acts.ts'
import {focusedId, isReviewing} from '../store/focus.ts'
import type {Row} from '../store/row.ts'
import {stateOf} from '../store/row-state.ts'
import {CodeRow} from './code-row.tsx'
import {Findings} from './findings.tsx'
import {SourceCell} from './source-cell.tsx'
import {TargetField} from './target-field.tsx'

const RowMenu = later((parts) => parts.RowMenu)
const Unsettled = later((parts) => parts.Unsettled)

interface Props {
  readonly row: Row
  readonly number: number
  readonly count: number
  /** The row before it in its paragraph. */
  readonly before: Row | undefined
}

/** A sentence: source and target side by side, and under the target what is to be said of it. */
export function RowView({row, number, count, before}: Props): JSX.Element {
  const isFocused = focusedId.value === row.id
  const state = stateOf(row)
  return (
    <article
      class={`row row-${state}${isFocused ? ' row-focused' : ''}`}
      id={`row-${row.id}`}
      aria-label={t('row-label', {number})}
      onFocusIn={() => {
        focusedId.value = row.id
      }}
    >
      <span class="number" aria-hidden="true">
        {sayNumber(number)}
      </span>
      <SourceCell row={row} />
      <div class="side">
        {state === 'joined' ? (
          <JoinedNote row={row} before={before} />
        ) : (
          <>
            <TargetField row={row} count={count} />
            <CodeRow row={row} />
            <StatusLine row={row} before={before} />
            <Findings row={row} />
            {(row.theirs.value || row.offered.value) && <Unsettled row={row} />}
          </>
        )}
      </div>
    </article>
  )
}

function StatusLine({
  row,
  before,
}: {
  readonly row: Row
  readonly before: Row | undefined
}): JSX.Element {
  const {review, origin, isPostEdited} = row.segment.value
  const state = stateOf(row)
  return (
    <div class="status">
      <span id={`state-${row.id}`}>
        <StateMark state={state} />
        {state === 'reviewed' && review && <bdi class="by">{review.by}</bdi>}
        {state === 'machine' && origin && <bdi class="by">{origin.name.replace(/^mt:/, '')}</bdi>}
        {isPostEdited && <span class="by">{t('post-edited')}</span>}
      </span>
      <span class={`standing standing-${row.standing.value}`}>{sayStanding(row)}</span>
      <span class="status-acts">
        <ConfirmButton row={row} />
        <RowMenu row={row} before={before} />
      </span>
    </div>
  )
}

function sayStanding({standing, refusal, isTouched}: Row): string {
  if (standing.value === 'refused') return refusal.value
  if (standing.value === 'saved') return isTouched ? t('standing-saved') : ''
  return t(`standing-${standing.value}`)
}

/** One step up: translated, or signed where the person reviews. */
function ConfirmButton({row}: {readonly row: Row}): JSX.Element | null {
  const state = stateOf(row)
  const review = isReviewing.value
  const isDone = state === 'reviewed' || state === 'untranslated'
  if (isDone || (state === 'translated' && !review)) return null
  return (
    <Button
      class="confirm"
      onClick={() => {
        row.field?.focus()
        void confirm(row, {stay: true, review})
      }}
    >
      {t(review ? 'sign' : 'mark-translated')}
    </Button>
  )
}

/** What stands in the place of a field whose words are in the target before. */
function JoinedNote({
  row,
  before,
}: {
  readonly row: Row
  readonly before: Row | undefined
}): JSX.Element {
  return (
    <div class="joined">
      <StateMark state="joined" />
      <Quiet
        onClick={async () => {
          if (!before) return
          const previousEtag = before.segment.peek().etag
          if (await actOn(row, 'split', {previousEtag})) row.field?.focus()
        }}
      >
        {t('split')}
      </Quiet>
    </div>
  )
}
