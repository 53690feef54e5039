import type {Context, Hono} from 'hono'
import {isJoined} from '../../catalog/entry-state.ts'
import {
  type Chain,
  type ChainEnds,
  chainTo,
  joinToPrevious,
  partFromPrevious,
} from '../../catalog/join-to-previous.ts'
import {tidyTarget} from '../../catalog/save-target.ts'
import type {Entry} from '../../model/catalog.ts'
import type {OpenDocument} from '../../project/editing/open-document.ts'
import type {SegmentsResponse} from '../api.ts'
import type {Desk} from '../desk/desk.ts'
import {editSegments} from '../desk/edit-segment.ts'
import {ApiFault, notFound} from '../request/api-fault.ts'
import {conflict, ifMatch, readBody} from '../request/conditions.ts'
import {catalogText, object, optional, pair, text} from '../request/shape.ts'
import {personName, segmentPath} from './segment-routes.ts'

const joinRequest = object({
  previousEtag: text(100),
  target: optional(catalogText()),
  by: optional(personName),
})

const splitRequest = object({
  previousEtag: text(100),
  targets: optional(pair(catalogText())),
  by: optional(personName),
})

/** Sentences of one paragraph put into one target, and taken out again. */
export function joinRoutes(app: Hono, desk: Desk): void {
  app.post(`${segmentPath}/join`, async (context) => {
    const {target, ...about} = await readBody(context, joinRequest)
    const text = target === undefined ? undefined : tidyTarget(target)
    return answer(context, desk, {
      ...about,
      isPossible: (last) => !isJoined(last),
      change: (chain, {language}) => {
        if (chain.every((entry) => entry.target === '') && !text)
          throw impossible('Neither sentence has a translation', 'Translate one of them first.')
        return joinToPrevious(chain, {language, ...(text !== undefined && {target: text})})
      },
    })
  })

  app.post(`${segmentPath}/split`, async (context) => {
    const {targets, ...about} = await readBody(context, splitRequest)
    return answer(context, desk, {
      ...about,
      isPossible: isJoined,
      change: (chain, {language}) => {
        if (!targets) return partFromPrevious(chain, {language})
        const [first, own] = targets
        return partFromPrevious(chain, {language, targets: [tidyTarget(first), tidyTarget(own)]})
      },
    })
  })
}

interface ChainEdit {
  readonly previousEtag: string
  readonly by?: string
  readonly isPossible: (last: Entry) => boolean
  readonly change: (chain: Chain, document: OpenDocument) => ChainEnds
}

/** Changes the two ends of the chain to the segment that the address names, and answers with both. */
async function answer(
  context: Context,
  desk: Desk,
  {previousEtag, by, isPossible, change}: ChainEdit,
): Promise<Response> {
  const {statement = '', language = '', id = ''} = context.req.param()
  const etag = ifMatch(context)
  const seen = {id, etag}
  const holder = chainOf(desk.open(statement, language), id)[0]
  const segments = await editSegments(desk, {
    statement,
    language,
    seen: [seen, {id: holder.id, etag: previousEtag}],
    by,
    group: crypto.randomUUID(),
    apply: (entries, document) => {
      const chain = chainOf(document, id)
      const last = chain.at(-1)
      if (chain[0].id !== holder.id) throw conflict(undefined)
      if (!last || !isPossible(last))
        throw impossible('The sentence is not what it was', 'Reload the page.')
      const ends = change(chain, document)
      return entries.map((entry) => {
        if (entry.id === holder.id) return ends.holder
        return entry.id === id ? ends.last : entry
      })
    },
  })
  return context.json({segments} satisfies SegmentsResponse)
}

/** The sentences of the paragraph that an entry is or would be joined to, the entry last. */
function chainOf({catalog, read}: OpenDocument, id: string): Chain {
  const index = catalog.entries.findIndex((entry) => entry.id === id)
  if (index < 0) throw notFound('segment')
  const chain = chainTo(catalog.entries, index, (at) => read.segments[at]?.continued === true)
  if (chain) return chain
  throw impossible(
    'This sentence is the first of its paragraph',
    'Only sentences of one paragraph can be joined.',
  )
}

function impossible(message: string, advice: string): ApiFault {
  return new ApiFault(422, 'usage', {message, advice})
}
