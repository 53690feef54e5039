import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {withLock} from '../../src/project/lock.ts'

/*
 * Adds to the number in a file under the project's lock, some times in a row: `node count-under-lock.ts ROOT TIMES`.
 * Reading, waiting and writing would lose some of the others' if they came in between. With TIMES 0 it takes the lock,
 * says so and keeps it.
 */

const [root = '', times = '1'] = process.argv.slice(2)
const file = join(root, 'count')
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

for (let left = Number(times); left > 0; left--) {
  await withLock(
    root,
    async () => {
      const count = Number(readFileSync(file, 'utf8'))
      await pause(1)
      writeFileSync(file, String(count + 1))
    },
    {pollMs: 2},
  )
}
if (times === '0')
  await withLock(root, async () => {
    process.stdout.write('held\n')
    await pause(60_000)
  })
