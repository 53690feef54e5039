import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isFreeComment} from '../../src/catalog/free-comments.ts'
import {isResolved, openComment, resolveComment} from '../../src/catalog/resolved-comment.ts'

test('a comment is settled by a word before it, whoever wrote it and how', () => {
  expect(resolveComment('Is this right?')).toBe('resolved: Is this right?')
  expect(openComment('Resolved:Is this right?')).toBe('Is this right?')
  expect(isResolved('RESOLVED: yes')).toBe(true)
  expect(isResolved('Is it resolved: yes?')).toBe(false)
  expect(isResolved('resolved')).toBe(false)
})

test('what is settled is open again as it was, and stays a free comment', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const comment = openComment(text).trim()
      fc.pre(!isResolved(comment))
      expect(openComment(resolveComment(comment))).toBe(comment)
      expect(isResolved(resolveComment(comment))).toBe(true)
      expect(isFreeComment(resolveComment(comment))).toBe(true)
      expect(resolveComment(resolveComment(comment))).toBe(resolveComment(comment))
    }),
  )
})
