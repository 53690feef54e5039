/**
 * Does what the command `apertium` does, as far as we call it, and fails as told by its first word. Faults end it with
 * code 0, as they do there.
 */
import {readFileSync} from 'node:fs'

const [mode, ...words] = process.argv.slice(2)
const modes = ['eng-spa', 'spa-eng', 'spa-eng_US', 'en-gl', 'spa-cat', 'spa-cat_valencia']

if (words[0] === '-l') {
  process.stdout.write(modes.map((each) => `  ${each}\n`).join(''))
} else {
  const [marks, flag, format, pair, file, ...more] = words
  const isRight = marks === '-u' && flag === '-f' && format === 'html-noent' && more.length === 0
  if (!isRight || !modes.includes(pair ?? '')) process.exit(1)
  const document = readFileSync(file ?? '', 'utf8')
  if (mode === 'slow') setInterval(() => {}, 1000)
  else if (mode === 'usage') process.stderr.write('USAGE: apertium-deshtml [input_file]\n')
  else if (mode === 'quote') {
    process.stderr.write(`Cannot read ${document}`)
    process.exitCode = 3
  } else process.stdout.write(document.replaceAll('One', 'Uno'))
}
