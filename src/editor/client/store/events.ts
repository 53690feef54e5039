import {type Signal, signal} from '@preact/signals'
import type {EditorEvent, Job} from '../../api.ts'
import {t} from '../say.ts'
import {announce} from './announce.ts'
import {hearOf, open, openWork} from './open-work.ts'
import {project, readProject} from './project.ts'

/** The work of the server that was heard of last. */
export const job: Signal<Job | undefined> = signal(undefined)
/** Counts changes of the glossary, to read again what depends on it. */
export const glossaryVersion: Signal<number> = signal(0)
/** Whether the server answers. */
export const isOnline: Signal<boolean> = signal(true)

/** The word by which the server knows this window. */
export const self: string = Math.random().toString(36).slice(2)
export let source: EventSource

/** Listens to what happens elsewhere: other windows, other programs, the server coming back. */
export function listen(): void {
  source = new EventSource(`/api/events?window=${self}`)
  source.onmessage = ({data}) => void hear(JSON.parse(data))
  source.onerror = () => {
    isOnline.value = false
  }
  source.onopen = () => {
    if (isOnline.peek()) return
    isOnline.value = true
    void catchUp()
  }
}

/** Sends what was kept and reads what was missed while the server did not answer. */
export async function catchUp(): Promise<void> {
  const current = openWork.peek()
  await Promise.all(current?.rows.map((row) => row.saver.flush()) ?? [])
  await Promise.all([readProject(), reopen()])
}

async function reopen(): Promise<void> {
  const current = openWork.peek()
  if (current) await open(current.work, project.peek()?.name ?? '')
}

async function hear(event: EditorEvent): Promise<void> {
  if (event.type === 'job') job.value = event.job
  else if (event.type === 'glossary') glossaryVersion.value++
  else if (event.type === 'project') await readProject()
  else if (event.type !== 'presence') await hearOfWork(event)
}

async function hearOfWork(
  event: Extract<EditorEvent, {type: 'segments' | 'document'}>,
): Promise<void> {
  const current = openWork.peek()
  const isOpen =
    current?.work.statement === event.statement && current.work.language === event.language
  if (!isOpen) return readProject()
  if (event.type === 'document') return reopen()
  const rows = await hearOf(current.work, event.segments)
  if (event.isForeign && rows.length > 0) announce(t('changed-elsewhere', {count: rows.length}))
}
