import {UserError} from '../model/user-error.ts'
import type {AnswerCache} from '../translate/plan/answer-cache.ts'
import {AnswerFile} from './answer-file.ts'
import {systemCode} from './explain-error.ts'
import {answersPath} from './paths.ts'

/** Answers of engines on the disk, until they are closed. */
export interface OpenAnswers extends AnswerCache {
  readonly close: () => void
}

/**
 * Opens the answers that engines have given in a project: `.broadside/translated/<source>.<target>.jsonl`. Files are opened
 * when their language is first asked for. A disk that cannot be read or written costs a second answer, and nothing else.
 */
export function openAnswers(root: string, sourceLanguage: string): OpenAnswers {
  const files = new Map<string, AnswerFile | undefined>()
  const fileOf = (language: string) => {
    if (!files.has(language)) {
      const file = unlessDisk(() => new AnswerFile(root, answersPath(sourceLanguage, language)))
      files.set(language, file)
    }
    return files.get(language)
  }
  return {
    get: (key, language) => {
      const wire = unlessDisk(() => fileOf(language)?.get(key))
      return wire === undefined ? undefined : {wire}
    },
    put: (key, language, {wire}) => {
      unlessDisk(() => fileOf(language)?.append(key, wire))
    },
    close: () => {
      for (const file of files.values()) file?.close()
      files.clear()
    },
  }
}

/** The result of a step; undefined where the disk does not allow it. */
function unlessDisk<T>(step: () => T): T | undefined {
  try {
    return step()
  } catch (error) {
    if (error instanceof UserError || systemCode(error) !== undefined) return undefined
    throw error
  }
}
