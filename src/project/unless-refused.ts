import {UserError} from '../model/user-error.ts'

/** What a step gives, undefined where the disk does not permit it: for caches, without which all works as well. */
export function unlessRefused<T>(step: () => T): T | undefined {
  try {
    return step()
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
