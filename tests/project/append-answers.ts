import {AnswerFile} from '../../src/project/answer-file.ts'

/* Appends answers: `node append-answers.ts ROOT PATH NAME COUNT`; for ever without a count. */

const [root = '', path = '', name = '', count = 'Infinity'] = process.argv.slice(2)
const file = new AnswerFile(root, path)
for (let index = 0; index < Number(count); index++) {
  file.append(`${name} ${index}`, `${name} `.repeat(1 + ((index * 7919) % 3000)))
  if (index === 20) process.stdout.write('going\n')
}
