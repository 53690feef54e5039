import {writeAtomic} from '../../src/project/write-file.ts'

/* Rewrites a file until it is killed: `node rewrite-forever.ts ROOT PATH`. Each text says how long it is. */

const [root = '', path = ''] = process.argv.slice(2)
for (let round = 0; ; round++) {
  const body = `${round} `.repeat(1 + ((round * 7919) % 20_000))
  writeAtomic(root, path, `${body.length}\n${body}`)
  if (round === 2) process.stdout.write('going\n')
}
