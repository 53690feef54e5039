import {basename} from 'node:path'
import type {Hono} from 'hono'
import {checks} from '../../check/check-list.ts'
import type {ProjectInfo} from '../api.ts'
import type {Desk} from '../desk/desk.ts'
import {readOverview} from '../desk/overview.ts'
import {notFound} from '../request/api-fault.ts'
import {uiLanguages, uiTexts} from '../ui-texts.ts'
import {viewLanguage} from '../view/view-language.ts'

/** The overview, and the words of the interface. */
export function projectRoutes(app: Hono, desk: Desk): void {
  app.get('/api/project', async (context) => {
    const {settings, version, root} = desk
    const {languages, sourceLanguage, engine, formats, publish} = settings
    const info: ProjectInfo = {
      name: basename(root),
      version,
      sourceLanguage: viewLanguage(sourceLanguage),
      languages: languages.map(viewLanguage),
      statements: await readOverview(desk),
      ...(engine !== undefined && {engine}),
      formats,
      require: publish.require,
      uiLanguages: uiLanguages.map(viewLanguage),
      rules: checks.map(({id, reason}) => ({id, reason})),
    }
    return context.json(info)
  })

  app.get('/api/ui/:file{.+\\.json}', async (context) => {
    const tag = context.req.param('file').replace(/\.json$/, '')
    const wanted = tag === 'auto' ? (context.req.header('Accept-Language') ?? '') : tag
    const texts = await uiTexts(wanted)
    if (!texts || (tag !== 'auto' && texts.language !== tag)) throw notFound('language')
    return context.json(texts)
  })
}
