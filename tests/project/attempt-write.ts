import {UserError} from '../../src/model/user-error.ts'
import {writeAll, writeAtomic} from '../../src/project/write-file.ts'

/*
 * Tries to write files of a number of bytes and prints what comes of it as JSON:
 * `node attempt-write.ts ROOT BYTES PATH…`. The first alone, then all together.
 */

const [root = '', bytes = '0', ...paths] = process.argv.slice(2)
const data = 'x'.repeat(Number(bytes))
const outcomes: unknown[] = []
for (const step of [
  () => writeAtomic(root, paths[0] ?? '', data),
  () =>
    writeAll(
      root,
      paths.map((path) => ({path, data})),
    ),
]) {
  try {
    await step()
    outcomes.push('written')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    outcomes.push([error.code, error.message])
  }
}
process.stdout.write(JSON.stringify(outcomes))
