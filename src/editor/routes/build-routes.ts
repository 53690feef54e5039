import type {Hono} from 'hono'
import {formatNames as knownFormats} from '../../edition/formats.ts'
import type {Finding} from '../../model/finding.ts'
import type {EditionOutcome} from '../../project/build-statement.ts'
import type {BuildResponse} from '../api.ts'
import type {Desk} from '../desk/desk.ts'
import {ApiFault} from '../request/api-fault.ts'
import {readBody} from '../request/conditions.ts'
import {list, object, optional, text} from '../request/shape.ts'

const buildRequest = object({formats: optional(list(text(20), 20))})

/** `broadside build` of one statement in one language. */
export function buildRoutes(app: Hono, desk: Desk): void {
  app.post('/api/statements/:statement/:language/build', async (context) => {
    const {statement, language} = context.req.param()
    const {formats} = await readBody(context, buildRequest)
    desk.check(statement, language)
    const unknown = formats?.find((format) => !knownFormats.includes(format))
    if (unknown !== undefined)
      throw new ApiFault(422, 'usage', {
        message: `Unexpected format \`${unknown}\`, expected one of ${knownFormats.join(', ')}`,
        advice: 'Choose one of those.',
      })
    const {buildProject} = await import('../../project/build-project.ts')
    const {root, version} = desk
    const settings = formats ? {...desk.settings, formats} : desk.settings
    const work = {root, version, settings, statements: [statement], languages: [language]}
    const {editions, errors} = await buildProject(work)
    if (errors.length > 0) throw errors[0]
    return context.json(viewOutcomes(editions))
  })
}

function viewOutcomes(outcomes: readonly EditionOutcome[]): BuildResponse {
  return {
    editions: outcomes.flatMap(({files, unchanged}) =>
      files.map(({format, path, bytes}) => ({format, path, bytes, isUnchanged: unchanged})),
    ),
    findings: countAlike(outcomes.flatMap(({findings}) => findings)),
  }
}

/** Findings of one rule and wording, the first of each and how many there are. What is missing is one, whatever it says. */
function countAlike(findings: readonly Finding[]): BuildResponse['findings'] {
  const groups = Map.groupBy(findings, ({rule, message}) =>
    rule === 'untranslated' ? rule : `${rule} ${message}`,
  )
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? {...first, count: others.length + 1} : [],
  )
}
