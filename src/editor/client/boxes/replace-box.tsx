import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import type {BatchAction, BatchItem, BatchResponse} from '../../api.ts'
import {Button} from '../parts/button.tsx'
import {Diff} from '../parts/diff.tsx'
import {sayNumber, t} from '../say.ts'
import {act, sendUnsent} from '../store/acts.ts'
import {announce} from '../store/announce.ts'
import {openWork, rowOf} from '../store/open-work.ts'
import type {Row} from '../store/row.ts'
import {Box} from './box.tsx'

interface Wanted {
  readonly search: string
  readonly replacement: string
  readonly matchCase: boolean
  readonly wholeWords: boolean
}

/** Replaces in all targets: every change is shown first and can be left out, and all of them can be taken back. */
export function ReplaceBox(): JSX.Element {
  const [wanted, setWanted] = useState<Wanted>({
    search: selectedText(),
    replacement: '',
    matchCase: false,
    wholeWords: false,
  })
  const [found, setFound] = useState<readonly BatchItem[]>()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [done, setDone] = useState<BatchResponse>()
  const change = (next: Partial<Wanted>) => {
    setWanted({...wanted, ...next})
    setFound(undefined)
    setDone(undefined)
  }
  const look = async (event: Event) => {
    event.preventDefault()
    if (!wanted.search) return
    await sendUnsent(openWork.peek()?.rows ?? [])
    const answer = await act(actionOf(wanted), undefined, true)
    setLeft(new Set())
    setDone(undefined)
    setFound(answer?.items.filter(({result}) => result === 'changed'))
  }
  const replace = async () => {
    const rows = rowsOf(found?.filter(({id}) => !left.has(id)) ?? [])
    const answer = await act(actionOf(wanted), rows)
    if (!answer) return
    setDone(answer)
    setFound(undefined)
    announce(t('replaced', {count: changedIn(answer)}))
  }
  return (
    <Box name="replace" title={t('do-replace')}>
      <form onSubmit={look} class="replace-form">
        <Line
          label={t('replace-search')}
          value={wanted.search}
          set={(search) => change({search})}
        />
        <Line
          label={t('replace-by')}
          value={wanted.replacement}
          set={(replacement) => change({replacement})}
        />
        <Check
          label={t('match-case')}
          isOn={wanted.matchCase}
          set={(matchCase) => change({matchCase})}
        />
        <Check
          label={t('whole-words')}
          isOn={wanted.wholeWords}
          set={(wholeWords) => change({wholeWords})}
        />
        <button type="submit">{t('replace-look')}</button>
      </form>
      {found && <Changes found={found} left={left} setLeft={setLeft} />}
      {found && found.length > 0 && (
        <p class="buttons">
          <Button class="primary" disabled={left.size === found.length} onClick={replace}>
            {t('replace-do', {count: found.length - left.size})}
          </Button>
        </p>
      )}
      {done && <Done answer={done} revert={() => setDone(undefined)} />}
    </Box>
  )
}

function actionOf(wanted: Wanted): BatchAction {
  return {type: 'replace', ...wanted}
}

function rowsOf(items: readonly BatchItem[]): Row[] {
  return items.flatMap(({id}) => rowOf(id) ?? [])
}

function changedIn({items}: BatchResponse): number {
  return items.filter(({result}) => result === 'changed').length
}

/** What is selected in the field that was worked in, to be searched for. */
function selectedText(): string {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement)) return ''
  return field.value.slice(field.selectionStart, field.selectionEnd)
}

interface ChangesProps {
  readonly found: readonly BatchItem[]
  readonly left: ReadonlySet<string>
  readonly setLeft: (left: ReadonlySet<string>) => void
}

function Changes({found, left, setLeft}: ChangesProps): JSX.Element {
  const language = openWork.value?.document.language
  const toggle = (id: string) => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    setLeft(next)
  }
  return (
    <>
      <p role="status">{t('replace-found', {count: found.length})}</p>
      <ul class="changes">
        {found.map(({id, before, after}) => (
          <li key={id}>
            <label class="check">
              <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
              <span class="number">{sayNumber(rowOf(id)?.number ?? 0)}</span>
              {language && <Diff before={before.target} after={after.target} language={language} />}
            </label>
          </li>
        ))}
      </ul>
    </>
  )
}

function Done({
  answer,
  revert,
}: {
  readonly answer: BatchResponse
  readonly revert: () => void
}): JSX.Element {
  const {group} = answer
  const takeBack = async () => {
    if (group && (await act({type: 'revert', group}))) revert()
  }
  return (
    <p role="status">
      {t('replaced', {count: changedIn(answer)})}{' '}
      {group && <Button onClick={takeBack}>{t('take-back')}</Button>}
    </p>
  )
}

interface LineProps {
  readonly label: string
  readonly value: string
  readonly set: (value: string) => void
}

function Line({label, value, set}: LineProps): JSX.Element {
  const {tag, direction} = openWork.value?.document.language ?? {}
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        lang={tag}
        dir={direction}
        value={value}
        onInput={({currentTarget}) => set(currentTarget.value)}
      />
    </label>
  )
}

interface CheckProps {
  readonly label: string
  readonly isOn: boolean
  readonly set: (isOn: boolean) => void
}

export function Check({label, isOn, set}: CheckProps): JSX.Element {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({currentTarget}) => set(currentTarget.checked)}
      />
      {label}
    </label>
  )
}
