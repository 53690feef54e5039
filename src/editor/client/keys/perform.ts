import type {Action} from './key-map.ts'

const load = () => import('./run.ts')
// Asked for at once; a browser that got no answer asks again when a key is pressed.
void load().catch(() => undefined)

/** Does what a key or a button stands for. */
export async function perform(action: Action, digit?: number): Promise<void> {
  const {run} = await load()
  await run(action, digit)
}
