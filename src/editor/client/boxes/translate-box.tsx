import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import type {Job} from '../../api.ts'
import {Button} from '../parts/button.tsx'
import {t} from '../say.ts'
import {getJob, postTranslate, stopJob} from '../server/calls.ts'
import {complain} from '../store/acts.ts'
import {job} from '../store/events.ts'
import {openWork} from '../store/open-work.ts'
import {project} from '../store/project.ts'
import {stateOf} from '../store/row-state.ts'
import {Box} from './box.tsx'

/** Has the engine translate what has no target yet. */
export function TranslateBox(): JSX.Element {
  const engine = project.value?.engine
  const [started, setStarted] = useState<Job>()
  const rows = openWork.value?.rows ?? []
  const missing = rows.filter((row) => stateOf(row) === 'untranslated').length
  const heard = job.value
  const current = heard && heard.id === started?.id ? heard : started
  const start = async () => {
    const work = openWork.peek()?.work
    if (!work) return
    const result = await postTranslate(work, {})
    if (!result.ok) return complain(result)
    setStarted(result.body)
    // An event may have come before this answer.
    const now = await getJob(result.body.id)
    if (now.ok) setStarted(now.body)
  }
  return (
    <Box name="translate" title={t('translate-missing')}>
      {!engine && <p>{t('no-engine')}</p>}
      {engine && !current && (
        <>
          <p>{t('translate-about', {count: missing, engine})}</p>
          <p class="buttons">
            <Button class="primary" disabled={missing === 0} onClick={start}>
              {t('translate')}
            </Button>
          </p>
        </>
      )}
      {current && <Running job={current} />}
    </Box>
  )
}

function Running({
  job: {id, state, done, total, message, advice},
}: {
  readonly job: Job
}): JSX.Element {
  return (
    <>
      <progress max={total || 1} value={done} aria-label={t('translate-missing')} />
      <p role="status">{t(`job-${state}`, {done, total})}</p>
      {message && (
        <p class="notice">
          <bdi lang="en">{[message, advice].filter(Boolean).join(' ')}</bdi>
        </p>
      )}
      {state === 'running' && (
        <p class="buttons">
          <Button onClick={() => stopJob(id)}>{t('stop')}</Button>
        </p>
      )}
    </>
  )
}
