import type {JSX} from 'preact'
import {isResolved} from '../../../catalog/resolved-comment.ts'
import {Button, Quiet} from '../parts/button.tsx'
import {StateMark} from '../parts/state-mark.tsx'
import {t} from '../say.ts'
import {openDialog} from '../store/dialogs.ts'
import {filter, noFilter, setFilter, shownRows} from '../store/filter.ts'
import {isReviewing} from '../store/focus.ts'
import {openWork} from '../store/open-work.ts'
import type {Row} from '../store/row.ts'
import {type ShownState, shownStates, stateOf} from '../store/row-state.ts'
import {isOfText} from './findings.tsx'
import {Others} from './others.tsx'

/** Which sentences are shown, and what can be done to all of them. */
export function FilterBar(): JSX.Element {
  const rows = openWork.value?.rows ?? []
  const counts = Map.groupBy(rows, stateOf)
  const {states, text} = filter.value
  const shown = shownRows()
  return (
    <search class="filters" aria-label={t('filters')}>
      <fieldset class="filter-states">
        <legend class="unseen">{t('filter-states')}</legend>
        {shownStates.map((state) => {
          const count = counts.get(state)?.length ?? 0
          if (count === 0 && !states.has(state)) return null
          return (
            <Button
              key={state}
              class="toggle"
              aria-pressed={states.has(state)}
              onClick={() => toggle(state)}
            >
              <StateMark state={state} /> <span class="count">{count}</span>
            </Button>
          )
        })}
      </fieldset>
      <RuleChoice />
      <input
        id="search"
        type="search"
        dir="auto"
        aria-label={t('filter-text')}
        placeholder={t('filter-text')}
        value={text}
        onInput={({currentTarget}) => setFilter({...filter.peek(), text: currentTarget.value})}
      />
      {shown.length < rows.length && (
        <Quiet onClick={() => setFilter(noFilter)}>
          {t('show-all', {shown: shown.length, count: rows.length})}
        </Quiet>
      )}
      <span class="spring" />
      <Others />
      {isReviewing.value && (
        <Button onClick={() => openDialog({name: 'sign-shown'})}>{t('sign-shown')}</Button>
      )}
    </search>
  )
}

function toggle(state: ShownState): void {
  const states = new Set(filter.peek().states)
  if (!states.delete(state)) states.add(state)
  setFilter({...filter.peek(), states})
}

/** The rules that found something, and how often; and what is not settled yet. */
function RuleChoice(): JSX.Element | null {
  const rows = openWork.value?.rows ?? []
  const rules = Map.groupBy(
    rows.flatMap(({findings}) => findings.value.filter(isOfText)),
    ({rule}) => rule,
  )
  const {rule} = filter.value
  const isCommented = rows.some(({segment}) => segment.value.comments.length > 0)
  if (rules.size === 0 && !rule && !isCommented) return null
  return (
    <select
      aria-label={t('filter-rule')}
      value={rule}
      onChange={({currentTarget}) => filterBy(currentTarget.value)}
    >
      <option value="">{t('filter-no-rule')}</option>
      <option value="any">{t('filter-any-rule')}</option>
      {isCommented && <option value="comments">{t('filter-comments')}</option>}
      {[...rules].sort().map(([name, found]) => (
        <option key={name} value={name}>
          {name} ({found.length})
        </option>
      ))}
    </select>
  )
}

function filterBy(rule: string): void {
  const {hasCause, ...rest} = filter.peek()
  setFilter({...rest, rule, ...(rule && {hasCause: (row: Row) => isCause(row, rule)})})
}

function isCause({findings, segment}: Row, rule: string): boolean {
  if (rule === 'comments') return segment.value.comments.some((comment) => !isResolved(comment))
  return findings.value.some((one) => rule === 'any' || one.rule === rule)
}
