/** An answer as the engine gave it; it is verified again whenever it is used. */
export interface KeptAnswer {
  readonly wire: string
}

/** Answers of engines from earlier runs. What a service was paid for once is not asked for again. */
export interface AnswerCache {
  /** The answer under a key (see `answerKey`) in a language (BCP 47). */
  readonly get: (key: string, language: string) => KeptAnswer | undefined
  /** Keeps an answer, even if the process is killed in the next moment. Never throws for what the disk cannot do. */
  readonly put: (key: string, language: string, answer: KeptAnswer) => void
}
