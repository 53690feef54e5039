import {whenIdle} from '../parts/later.tsx'
import type {Action} from './key-map.ts'

const load = () => import('./run.ts')
whenIdle(load)

/** Does what a key or a button stands for. */
export async function perform(action: Action, digit?: number): Promise<void> {
  const {run} = await load()
  await run(action, digit)
}
