import {type Signal, signal} from '@preact/signals'
import type {LanguageInfo, ProjectInfo} from '../../api.ts'
import {getProject} from '../server/calls.ts'

export const project: Signal<ProjectInfo | undefined> = signal(undefined)
/** Why there is none. */
export const projectFault: Signal<string> = signal('')

export async function readProject(): Promise<void> {
  const result = await getProject()
  if (result.ok) project.value = result.body
  projectFault.value = result.ok ? '' : result.fault
}

export function languageOf(tag: string): LanguageInfo | undefined {
  const {value} = project
  return value?.languages.find((language) => language.tag === tag)
}
