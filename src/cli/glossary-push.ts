import type {LeftOut, LeftOutReason} from '../translate/deepl/glossary-content.ts'
import type {Pushed} from '../translate/deepl/push-glossary.ts'
import {type CommandFile, ExitCode, jsonOption} from './command.ts'
import {engineGlossary, engineOption, nameOption} from './engine-glossary.ts'
import {glossaryGroup} from './glossary-group.ts'
import {formatTable} from './table.ts'

const why: Readonly<Record<LeftOutReason, string>> = {
  language: 'DeepL has no glossaries for this language',
  term: 'DeepL takes no such terms',
  conflict: 'DeepL has room for one translation of these',
  size: 'DeepL has no room for more',
}

/** As many terms are named; the rest is counted. */
const named = 5

/** `broadside glossary push --engine deepl`: brings the glossary that DeepL translates with in step. */
export const glossaryPush: CommandFile = {
  declare: (program) =>
    glossaryGroup(program)
      .command('push')
      .description('bring the glossary that an engine translates with in step')
      .option(...engineOption)
      .option(...nameOption)
      .option(...jsonOption),

  run: async (invocation) => {
    const {stdout} = invocation.io
    const {where, content} = await engineGlossary(invocation)
    const {pushGlossary} = await import('../translate/deepl/push-glossary.ts')
    const pushed = await pushGlossary(where, content)
    const {leftOut} = content
    if (invocation.options.json) stdout.write(`${JSON.stringify({...pushed, leftOut})}\n`)
    else stdout.write(`${describe(pushed)}${leftOut.map(describeLeftOut).join('')}`)
    return ExitCode.nothing
  },
}

function describe({outcome, glossary}: Pushed): string {
  if (outcome === 'empty') return 'No terms for DeepL in the glossary: nothing was changed.\n'
  const rows = (glossary?.dictionaries ?? []).map(({source, target, terms}) => [
    source,
    target,
    terms,
  ])
  const did = {created: 'Created', updated: 'Updated', unchanged: 'Unchanged:'}[outcome]
  return `${did} glossary “${glossary?.name}” at DeepL.\n${formatTable(['source', 'target', 'terms'], rows)}`
}

function describeLeftOut({language, reason, terms}: LeftOut): string {
  const count = terms.length === 1 ? '1 term' : `${terms.length} terms`
  const rest = terms.length > named ? ', …' : ''
  const list = reason === 'language' ? '' : ` (${terms.slice(0, named).join(', ')}${rest})`
  return `Left out for ${language}: ${count}${list}: ${why[reason]}.\n`
}
