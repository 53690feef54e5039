import type {JSX} from 'preact'
import {Quiet} from '../parts/button.tsx'
import {t, tOr} from '../say.ts'
import {sign} from '../store/acts.ts'
import {isReviewing} from '../store/focus.ts'
import type {Group} from '../store/open-work.ts'
import type {Row} from '../store/row.ts'
import {stateOf} from '../store/row-state.ts'
import {RowView} from './row-view.tsx'

interface Props {
  readonly group: Group
  /** Those that are shown; undefined where all are. */
  readonly ids: ReadonlySet<string> | undefined
  readonly count: number
}

/**
 * A paragraph of the statement, its sentences one under the other. As all that reads signals, it is drawn again only when one
 * of them or of its properties changes.
 */
export function GroupView({group, ids, count}: Props): JSX.Element {
  const {kind, level, notes} = group.paragraph
  const shown = ids ? group.rows.filter(({id}) => ids.has(id)) : group.rows
  const label = sayKind(kind)
  return (
    <section
      class={`group${level === undefined ? '' : ` heading-${level}`}`}
      aria-label={t('paragraph-label', {number: group.index + 1, kind: label})}
    >
      <div class="group-head">
        <span class="kind">{label}</span>
        {notes.map((note) => (
          <bdi key={note} class="note">
            {note}
          </bdi>
        ))}
        {isReviewing.value && <SignParagraph rows={group.rows} />}
      </div>
      {shown.map((row) => (
        <RowView
          key={row.id}
          row={row}
          number={row.number}
          count={count}
          before={holderBefore(group.rows, row)}
        />
      ))}
    </section>
  )
}

/** The row whose target a row's words are in, or would be when it is joined. */
function holderBefore(rows: readonly Row[], row: Row): Row | undefined {
  return rows.slice(0, rows.indexOf(row)).findLast(({segment}) => !segment.value.isJoined)
}

function SignParagraph({rows}: {readonly rows: readonly Row[]}): JSX.Element | null {
  const open = rows.filter((row) => stateOf(row) === 'translated')
  if (open.length < 2) return null
  return (
    <Quiet onClick={() => sign(open, false)}>{t('sign-paragraph', {count: open.length})}</Quiet>
  )
}

/** What kind of text it is; a kind without words of ours is said as the catalog says it. */
function sayKind(kind: string): string {
  return tOr(`kind-${kind.replace(/ \d$/, '').replace(' ', '-')}`, kind)
}
