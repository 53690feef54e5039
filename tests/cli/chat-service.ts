import {type Answer, type FakeService, fakeService} from '../translate/fake-service.ts'

/** A text that a chat model was asked for. */
export interface AskedText {
  /** BCP 47. */
  readonly language: string
  /** Wire form. */
  readonly text: string
  readonly remarks: readonly string[]
  readonly terms: readonly {readonly source: string; readonly use: readonly string[]}[]
}

/** A chat model on the loopback interface that puts the language before each text. */
export interface ChatService {
  readonly service: FakeService
  /** Lines of `broadside.yaml` that name it. */
  readonly settings: string
  /** All texts whose translations were sent. */
  readonly answered: readonly AskedText[]
  /** Replaces the translation of a text. */
  translateAs: (asked: AskedText) => string
  /** Called with each request, before it is answered. */
  onRequest: () => void
  /** Refuses what it returns a status for. */
  refuse: (language: string) => number | undefined
}

/** Starts a chat model that is gone when the test has ended. */
export async function startChat(): Promise<ChatService> {
  const answered: AskedText[] = []
  const service = await fakeService(({body}): Answer => {
    const {messages} = JSON.parse(body) as {messages: readonly {content: string}[]}
    const [, language = ''] =
      /into [^.]*?\(BCP 47: ([\w-]+)\)/.exec(messages[0]?.content ?? '') ?? []
    const {segments, remarks = [], terms = []} = JSON.parse(messages[1]?.content ?? '')
    chat.onRequest()
    const status = chat.refuse(language)
    if (status !== undefined) return {status, json: {error: {message: 'no'}}}
    const translated = segments.map(({id, text}: {id: string; text: string}) => {
      const asked = {language, text, remarks, terms}
      answered.push(asked)
      return {id, text: chat.translateAs(asked)}
    })
    const content = JSON.stringify({segments: translated})
    const choice = {index: 0, message: {role: 'assistant', content}, finish_reason: 'stop'}
    return {json: {object: 'chat.completion', choices: [choice]}}
  })
  const chat: ChatService = {
    service,
    settings: `engine: openai\nengines: {openai: {url: "${service.url}/v1", model: gemma3}}\n`,
    answered,
    translateAs: ({language, text}) => `${language}: ${text}`,
    onRequest: () => {},
    refuse: () => undefined,
  }
  return chat
}
