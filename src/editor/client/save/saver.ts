/** What the server answered to a text that was sent. `current` is what it holds now, with its version. */
export type Answer<Held extends Version> =
  | {readonly type: 'saved'; readonly current: Held}
  | {readonly type: 'conflict'; readonly current: Held}
  | {readonly type: 'offline'}
  | {readonly type: 'refused'; readonly message: string}

/** What is known of a segment at the server, as far as saving needs it. */
export interface Version {
  readonly target: string
  readonly etag: string
}

/** What is sent beside the text, once: a state to give it and the like. */
export type Wish = Readonly<Record<string, unknown>>

/** How a text stands between its field and the file. */
export type Standing = 'saved' | 'typed' | 'saving' | 'offline' | 'conflict' | 'refused'

/** What a saver uses of the world. */
export interface World<Held extends Version> {
  send(text: string, options: {etag: string; wish: Wish; isLast: boolean}): Promise<Answer<Held>>
  /** Keeps the text in the browser until it is told to forget it. */
  keep(text: string, base: string): void
  forget(): void
  /** Calls back after some ms; the function that is returned prevents it. */
  wait(ms: number, then: () => void): () => void
  /** The field shows what somebody else wrote. */
  replace(text: string): void
  /** What is shown to people has changed. */
  show(standing: Standing, about: {held: Held; theirs?: Held; message?: string}): void
}

/** Pause after the last key before a text is sent, in ms. */
export const pause = 600
/** Until a text is sent again when nobody answered, in ms; the last one again and again. */
export const retries: readonly number[] = [3_000, 10_000, 30_000]

/**
 * Brings what is typed into one field to the file. Laws: a text is in the browser's store from the key press until the server
 * has it; one request at a time; nothing is sent while an input method composes; a text that somebody typed is never
 * replaced by the program.
 */
export class Saver<Held extends Version> {
  readonly #world: World<Held>
  /** What the server is known to hold. */
  #held: Held
  #text: string
  #wish: Wish | undefined
  #standing: Standing = 'saved'
  #isComposing = false
  #isSending = false
  #failures = 0
  #cancel: (() => void) | undefined
  #theirs: Held | undefined

  constructor(world: World<Held>, held: Held) {
    this.#world = world
    this.#held = held
    this.#text = held.target
  }

  get standing(): Standing {
    return this.#standing
  }

  get text(): string {
    return this.#text
  }

  /** Whether the server does not have all of it yet. */
  get isUnsent(): boolean {
    return this.#text !== this.#held.target || this.#wish !== undefined
  }

  /** The field's text has changed. */
  type(text: string): void {
    if (text === this.#text) return
    this.#text = text
    this.#world.keep(text, this.#held.target)
    this.#show(this.#theirs ? 'conflict' : 'typed')
    if (!this.#theirs) this.#after(pause)
  }

  compose(isComposing: boolean): void {
    this.#isComposing = isComposing
    if (!isComposing && this.isUnsent && !this.#theirs) this.#after(pause)
  }

  /** Sends now what is unsent, with a wish where one is given. `isLast`: the page is about to go. */
  async flush(wish?: Wish, isLast = false): Promise<void> {
    if (wish) this.#wish = {...this.#wish, ...wish}
    if (this.#theirs || this.#isSending || (this.#isComposing && !isLast)) return
    if (!this.isUnsent && this.#standing === 'typed') this.#settle()
    if (!this.isUnsent) return
    this.#cancel?.()
    await this.#send(isLast)
  }

  /** The server holds something new, which somebody else wrote. */
  hear(current: Held): void {
    const known = this.#theirs ?? this.#held
    if (current.etag === known.etag || this.#isSending) return
    this.#meet(current)
  }

  /** The end of a conflict: the text that was typed here goes over the other. */
  async keepMine(): Promise<void> {
    if (!this.#theirs) return
    this.#held = this.#theirs
    this.#theirs = undefined
    await this.flush()
    if (!this.isUnsent) this.#settle()
  }

  /** The end of a conflict: the other text stands; the field is set to it as an edit that can be undone. */
  takeTheirs(): void {
    if (!this.#theirs) return
    this.#held = this.#theirs
    this.#theirs = undefined
    this.#wish = undefined
    this.#text = this.#held.target
    this.#world.replace(this.#text)
    this.#settle()
  }

  async #send(isLast: boolean): Promise<void> {
    const text = this.#text
    const wish = this.#wish ?? {}
    this.#wish = undefined
    this.#isSending = true
    this.#show('saving')
    const answer = await this.#world.send(text, {etag: this.#held.etag, wish, isLast})
    this.#isSending = false
    if (answer.type === 'saved') this.#saved(answer.current, text)
    else this.#fail(answer, wish)
  }

  #fail(answer: Exclude<Answer<Held>, {type: 'saved'}>, wish: Wish): void {
    this.#wish = hasKeys(wish) ? {...wish, ...this.#wish} : this.#wish
    if (answer.type === 'conflict') this.#meet(answer.current)
    else if (answer.type === 'refused') this.#show('refused', answer.message)
    else {
      this.#show('offline')
      this.#after(retries[Math.min(this.#failures++, retries.length - 1)] ?? pause)
    }
  }

  #saved(current: Held, sent: string): void {
    this.#failures = 0
    this.#held = current
    // The server may have put the text in order (NFC, white space at the ends); what is in the field stays as it was typed.
    if (this.#text !== sent) {
      this.#world.keep(this.#text, current.target)
      this.#show('typed')
      this.#after(pause)
      return
    }
    this.#held = {...current, target: sent}
    if (this.#wish) this.#after(0)
    else this.#settle()
  }

  /** What is to be done about a text that the server holds and this page did not know. */
  #meet(current: Held): void {
    const isKnown = current.target === this.#text || current.target === this.#held.target
    const isUntouched = this.#text === this.#held.target
    if (!isKnown && !isUntouched) {
      this.#theirs = current
      this.#cancel?.()
      this.#show('conflict')
      return
    }
    this.#held = current
    this.#theirs = undefined
    if (!isKnown) {
      // A wish was about the text that stood here.
      this.#wish = undefined
      this.#text = current.target
      this.#world.replace(current.target)
    }
    if (!this.isUnsent) {
      this.#settle()
      return
    }
    this.#show('typed')
    this.#after(0)
  }

  #settle(): void {
    this.#world.forget()
    this.#show('saved')
  }

  #after(ms: number): void {
    this.#cancel?.()
    this.#cancel = this.#world.wait(ms, () => void this.flush())
  }

  #show(standing: Standing, message?: string): void {
    this.#standing = standing
    this.#world.show(standing, {
      held: this.#held,
      ...(this.#theirs && {theirs: this.#theirs}),
      ...(message !== undefined && {message}),
    })
  }
}

function hasKeys(wish: Wish): boolean {
  return Object.keys(wish).length > 0
}
