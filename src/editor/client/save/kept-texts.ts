/** A text that the server has not confirmed. */
export interface KeptText {
  readonly text: string
  /** What the server held when it was typed. */
  readonly base: string
  /** ISO 8601. */
  readonly time: string
}

/** Unsent texts of a statement in a language, in the browser's own store. A store that is full or forbidden keeps nothing. */
export interface KeptTexts {
  keep(segment: string, text: string, base: string): void
  forget(segment: string): void
  all(): ReadonlyMap<string, KeptText>
}

export function keptTexts(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>,
  place: {project: string; statement: string; language: string},
): KeptTexts {
  const prefix = `unsent ${place.project} ${place.statement} ${place.language} `
  return {
    keep(segment, text, base) {
      const kept: KeptText = {text, base, time: new Date().toISOString()}
      quietly(() => storage.setItem(prefix + segment, JSON.stringify(kept)))
    },
    forget: (segment) => quietly(() => storage.removeItem(prefix + segment)),
    all() {
      const found = new Map<string, KeptText>()
      quietly(() => {
        for (let index = 0; index < storage.length; index++) {
          const key = storage.key(index)
          if (!key?.startsWith(prefix)) continue
          const kept = readKept(storage.getItem(key))
          if (kept) found.set(key.slice(prefix.length), kept)
        }
      })
      return found
    },
  }
}

function readKept(json: string | null): KeptText | undefined {
  try {
    const {text, base, time} = JSON.parse(json ?? '{}')
    const isKept = [text, base, time].every((value) => typeof value === 'string')
    return isKept ? {text, base, time} : undefined
  } catch {
    return undefined
  }
}

function quietly(action: () => void): void {
  try {
    action()
  } catch {
    // The text is still in the field, and is sent from there.
  }
}
