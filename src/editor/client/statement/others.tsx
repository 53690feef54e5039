import {effect, signal} from '@preact/signals'
import type {JSX} from 'preact'
import {useEffect} from 'preact/hooks'
import type {EditorEvent, Presence} from '../../api.ts'
import {Quiet} from '../parts/button.tsx'
import {t} from '../say.ts'
import {call} from '../server/call.ts'
import {self, source} from '../store/events.ts'
import {focusedId, focusRow} from '../store/focus.ts'
import {openWork, rowOf} from '../store/open-work.ts'
import {reviewer} from '../store/person.ts'

/** Ms between a step and its telling, so that walking through the rows tells nothing. */
const settle = 300
const path = `/windows/${self}`
const present = signal<readonly Presence[]>([])
/** Counts how often the server began to know this window. */
const openings = signal(0)

/** Who else is at this statement, and where: a hint, which keeps nobody out. Tells the others where this window is. */
export function Others(): JSX.Element {
  useEffect(() => {
    const leaving = new AbortController()
    source.addEventListener('message', hear, leaving)
    source.addEventListener('open', () => openings.value++, leaving)
    const stop = effect(tellWhere)
    return () => {
      stop()
      leaving.abort()
      void call(path, {method: 'DELETE', body: {}})
    }
  }, [])
  const {statement, language} = openWork.value?.work ?? {}
  return (
    <>
      {present.value.map((other) => {
        if (other.window === self || other.statement !== statement || other.language !== language)
          return null
        const row = rowOf(other.segment)
        return (
          <Quiet key={other.window} onClick={() => row && void focusRow(row)}>
            {other.name ? t('here-too', {name: other.name}) : t('open-elsewhere')}
            {row && ` · ${t('row-label', {number: row.number})}`}
          </Quiet>
        )
      })}
    </>
  )
}

function hear({data}: MessageEvent<string>): void {
  const event: EditorEvent = JSON.parse(data)
  if (event.type === 'presence') present.value = event.present
}

function tellWhere(): (() => void) | undefined {
  const work = openWork.value?.work
  const body = {...work, segment: focusedId.value, name: reviewer.value}
  void openings.value
  if (!work || source.readyState !== source.OPEN) return undefined
  const timer = setTimeout(() => void call(path, {method: 'PUT', body}), settle)
  return () => clearTimeout(timer)
}
