import {type Signal, signal} from '@preact/signals'
import {reviewer} from './person.ts'

/** A box over the page. One at a time. */
export type Dialog =
  | {readonly name: 'commands' | 'help' | 'replace' | 'translate' | 'sign-shown'}
  | {readonly name: 'person'; readonly done: (name: string) => void}
  | {readonly name: 'waive'; readonly rule: string; readonly done: (reason: string) => void}
  | {readonly name: 'build'; readonly statement: string; readonly language: string}

export const dialog: Signal<Dialog | undefined> = signal(undefined)

export function openDialog(next: Dialog): void {
  dialog.value = next
}

export function closeDialog(): void {
  dialog.value = undefined
}

/** The person's name, asked for where it is not known; empty where none was given. */
export async function askName(): Promise<string> {
  if (reviewer.peek()) return reviewer.peek()
  return new Promise((done) => openDialog({name: 'person', done}))
}
