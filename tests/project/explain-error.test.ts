import {openSync, writeSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {UserError} from '../../src/model/user-error.ts'
import {explainError, systemCode} from '../../src/project/explain-error.ts'

/** What a step throws. */
function errorOf(step: () => void): unknown {
  try {
    step()
  } catch (error) {
    return error
  }
  return undefined
}

test('a full disk is explained, with the cause kept', ({skip}) => {
  const cause = errorOf(() => writeSync(openSync('/dev/full', 'w'), 'x'))
  if (systemCode(cause) !== 'ENOSPC') skip('needs /dev/full, which Linux has')
  const error = explainError(cause, {doing: 'write', file: 'translations/de/a.po'}) as UserError
  expect({...error, message: error.message, cause: error.cause}).toEqual({
    name: 'UserError',
    code: 'disk-full',
    message: 'Cannot write translations/de/a.po: the disk is full',
    advice: 'Free some space and run the command again.',
    place: {file: 'translations/de/a.po'},
    cause,
  })
})

test('errors that nobody can do anything about stay as they are', () => {
  const missing = errorOf(() => openSync('/nonexistent', 'r'))
  const bug = new TypeError('bug')
  const about = {doing: 'read', file: 'a'} as const
  expect(explainError(missing, about)).toBe(missing)
  expect(explainError(bug, about)).toBe(bug)
  expect(explainError('thrown', about)).toBe('thrown')
})
