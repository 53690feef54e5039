import type {JSX, TargetedSubmitEvent} from 'preact'
import {useState} from 'preact/hooks'
import type {BatchAction, BatchItem, BatchResponse} from '../../api.ts'
import {Button} from '../parts/button.tsx'
import {Diff} from '../parts/diff.tsx'
import {Check, Field} from '../parts/field.tsx'
import {sayNumber, t} from '../say.ts'
import {act, sendUnsent} from '../store/acts.ts'
import {announce} from '../store/announce.ts'
import {openWork, rowOf} from '../store/open-work.ts'
import type {Row} from '../store/row.ts'
import {Box} from './box.tsx'

/** A replacement that was looked at, and what it would change. */
interface Preview {
  readonly action: BatchAction
  readonly found: readonly BatchItem[]
}

/** Replaces in all targets: every change is shown first and can be left out, and all of them can be taken back. */
export function ReplaceBox(): JSX.Element {
  const [preview, setPreview] = useState<Preview>()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [done, setDone] = useState<BatchResponse>()
  const [selected] = useState(selectedText)
  const language = openWork.value?.document.language
  const show = (next?: Preview, answer?: BatchResponse) => {
    setPreview(next)
    setLeft(new Set())
    setDone(answer)
  }
  const look = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    const action = actionOf(event)
    if (!action.search) return
    await sendUnsent(openWork.peek()?.rows ?? [])
    const answer = await act(action, undefined, true)
    show(answer && {action, found: answer.items.filter(({result}) => result === 'changed')})
  }
  const replace = async ({action, found}: Preview) => {
    const answer = await act(action, rowsOf(found.filter(({id}) => !left.has(id))))
    if (!answer) return
    show(undefined, answer)
    announce(t('replaced', {count: changedIn(answer)}))
  }
  return (
    <Box name="replace" title={t('do-replace')}>
      <form onSubmit={look} onInput={() => show()} class="replace-form">
        <Field
          name="search"
          label={t('replace-search')}
          language={language}
          defaultValue={selected}
        />
        <Field name="replacement" label={t('replace-by')} language={language} />
        <Check name="matchCase" label={t('match-case')} />
        <Check name="wholeWords" label={t('whole-words')} />
        <button type="submit">{t('replace-look')}</button>
      </form>
      {preview && <Changes found={preview.found} left={left} setLeft={setLeft} />}
      {preview && preview.found.length > 0 && (
        <p class="buttons">
          <Button
            class="primary"
            disabled={left.size === preview.found.length}
            onClick={() => replace(preview)}
          >
            {t('replace-do', {count: preview.found.length - left.size})}
          </Button>
        </p>
      )}
      {done && <Done answer={done} revert={() => setDone(undefined)} />}
    </Box>
  )
}

function actionOf(event: TargetedSubmitEvent<HTMLFormElement>): BatchAction & {type: 'replace'} {
  event.preventDefault()
  const form = new FormData(event.currentTarget)
  return {
    type: 'replace',
    search: `${form.get('search')}`,
    replacement: `${form.get('replacement')}`,
    matchCase: form.has('matchCase'),
    wholeWords: form.has('wholeWords'),
  }
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
      <p role="status">
        {found.length > 0 ? t('replace-found', {count: found.length}) : t('nothing-found')}
      </p>
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
