import type {Settings} from '../../model/settings.ts'
import {CatalogWriter} from '../../project/editing/catalog-writer.ts'
import type {CheckSetting} from '../../project/editing/check-thread.ts'
import {ConceptStore} from '../../project/editing/concept-store.ts'
import {DocumentStore, type OpenDocument} from '../../project/editing/open-document.ts'
import {findStatements} from '../../project/find-statements.ts'
import type {Project} from '../../project/open-project.ts'
import type {EditorSegment} from '../api.ts'
import {notFound} from '../request/api-fault.ts'
import {contextsOf, viewSegment} from '../view/view-segment.ts'
import {documentChange} from './document-changes.ts'
import {Events} from './events.ts'
import {Findings} from './findings.ts'
import {Jobs} from './jobs.ts'
import {MemoryDesk} from './memory-desk.ts'
import {paragraphsOf} from './paragraphs-of.ts'
import {Presences} from './presence.ts'

/** What a desk is set up with. */
export interface DeskOptions {
  readonly project: Project
  /** Of broadside. */
  readonly version: string
  /** For the keys of engines. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
}

/** Everything the routes work with: one project, and what is open of it. */
export class Desk {
  readonly root: string
  readonly version: string
  readonly environment: DeskOptions['environment']
  readonly now: () => Date
  readonly documents: DocumentStore
  readonly writer: CatalogWriter
  readonly events: Events = new Events()
  readonly presences: Presences = new Presences((present) =>
    this.events.publish({type: 'presence', present}),
  )
  readonly concepts: ConceptStore
  readonly findings: Findings
  readonly memory: MemoryDesk
  readonly jobs: Jobs
  readonly #closing = new Set<() => void>()
  #settings: Settings

  constructor({project, version, environment, now}: DeskOptions) {
    this.root = project.root
    this.#settings = project.settings
    this.version = version
    this.environment = environment
    this.now = now
    this.documents = new DocumentStore(project.root, project.settings, (before, after) =>
      this.#tell(before, after, true),
    )
    this.writer = new CatalogWriter({
      root: project.root,
      documents: this.documents,
      now,
      onWrite: ({before, after}) => this.#tell(before, after, false),
    })
    this.concepts = new ConceptStore(this.#glossaryOptions())
    this.findings = new Findings(this.#checkSetting())
    this.memory = new MemoryDesk(project.root, () => this.#settings.sourceLanguage)
    this.jobs = new Jobs((job) => this.events.publish({type: 'job', job}))
  }

  get settings(): Settings {
    return this.#settings
  }

  /** Other settings: everything is read again. */
  use(settings: Settings): void {
    this.#settings = settings
    this.documents.use(settings)
    this.concepts.use(this.#glossaryOptions())
    this.findings.use(this.#checkSetting())
    this.events.publish({type: 'project'})
  }

  /** Today in the local time zone, as an ISO 8601 day. */
  today(): string {
    const now = this.now()
    const pad = (part: number): string => String(part).padStart(2, '0')
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
  }

  /** A statement of the project in one of its languages. Throws `ApiFault` 404 for another; nothing else is opened. */
  open(statement: string, language: string): OpenDocument {
    this.check(statement, language)
    return this.documents.open(statement, language)
  }

  /** Whether there is such a statement and language. Errors as `open`. */
  check(statement: string, language: string): void {
    if (!this.#settings.languages.includes(language)) throw notFound('language')
    if (this.documents.knows(statement)) return
    if (!findStatements(this.root).includes(statement)) throw notFound('statement')
  }

  /** A segment as the page shows it, with its findings if they are known. */
  view(document: OpenDocument, id: string): EditorSegment {
    const [segment] = this.viewAll(document, [id])
    if (!segment) throw notFound('segment')
    return segment
  }

  /** As `view`, of several in the order of the document. */
  viewAll(document: OpenDocument, ids: readonly string[]): EditorSegment[] {
    const asked = new Set(ids)
    return contextsOf(paragraphsOf(document, asked), this.#settings.sourceLanguage)
      .filter(({entry}) => asked.has(entry.id))
      .map((context) => viewSegment(context, this.findings.ofEntry(document, context.entry)))
  }

  /** Calls back when the desk is closed. */
  onClose(listener: () => void): void {
    this.#closing.add(listener)
  }

  /** Ends all work: what came in is written, and nothing goes on. */
  async close(): Promise<void> {
    this.jobs.stopAll()
    await this.writer.settled()
    await this.findings.close()
    this.memory.close()
    for (const listener of this.#closing) listener()
    this.#closing.clear()
  }

  #glossaryOptions(): {root: string; sourceLanguage: string; version: string} {
    const {root, version} = this
    return {root, sourceLanguage: this.#settings.sourceLanguage, version}
  }

  #checkSetting(): CheckSetting {
    const {root, version} = this
    return {root, settings: this.#settings, version}
  }

  #tell(before: OpenDocument, after: OpenDocument, isForeign: boolean): void {
    const event = documentChange(before, after, isForeign)
    if (event) this.events.publish(event)
  }
}
