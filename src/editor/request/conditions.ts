import type {Context} from 'hono'
import {ApiFault} from './api-fault.ts'
import type {Shape} from './shape.ts'

/** The tag in If-Match (RFC 9110, 13.1.1), which every change of one thing needs; `*` would overwrite blindly. */
export function ifMatch(context: Context): string {
  const header = context.req.header('If-Match')?.trim()
  if (header !== undefined && /^"[^"]*"$/.test(header)) return header
  throw new ApiFault(428, 'precondition-required', {
    message: 'Missing If-Match, expected the tag of what is to be changed',
    advice: 'Reload the page.',
  })
}

/** The fault of a tag that is no longer true, with what there is now. */
export function conflict(current: unknown): ApiFault {
  return new ApiFault(412, 'conflict', {
    message: 'Somebody else has changed this meanwhile',
    advice: 'Compare the two and keep the better one; yours is still here.',
    extra: {current},
  })
}

/** The body of a request, read as a shape. */
export async function readBody<T>(context: Context, shape: Shape<T>): Promise<T> {
  const text = await context.req.text()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ApiFault(400, 'bad-request', {
      message: 'Unexpected body, expected JSON',
      advice: 'Reload the page.',
    })
  }
  return shape(value, 'body')
}
