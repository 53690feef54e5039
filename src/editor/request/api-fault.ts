import type {ContentfulStatusCode} from 'hono/utils/http-status'
import {type ErrorCode, UserError} from '../../model/user-error.ts'
import type {ApiError, ApiErrorCode} from '../api.ts'

/** Why a request cannot be answered, as it is told to the page. */
export class ApiFault extends Error {
  readonly status: ContentfulStatusCode
  readonly code: ApiErrorCode | ErrorCode
  readonly advice: string
  /** What else the body holds. */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(
    status: ContentfulStatusCode,
    code: ApiErrorCode | ErrorCode,
    about: {
      readonly message: string
      readonly advice: string
      readonly extra?: Readonly<Record<string, unknown>>
    },
  ) {
    super(about.message)
    this.name = 'ApiFault'
    this.status = status
    this.code = code
    this.advice = about.advice
    this.extra = about.extra ?? {}
  }
}

/** The status that tells a page what kind of error a person can put right (RFC 9110, section 15). */
const statuses: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  usage: 422,
  settings: 409,
  language: 404,
  statement: 404,
  catalog: 409,
  glossary: 409,
  encoding: 409,
  outside: 404,
  permission: 507,
  'disk-full': 507,
  font: 409,
  package: 409,
  busy: 503,
  'too-large': 413,
  service: 502,
}

/** Any error as one that is told to the page. Of a bug nothing is told but that it is one. */
export function faultOf(error: unknown): ApiFault {
  if (error instanceof ApiFault) return error
  if (error instanceof UserError) {
    const {code, advice, place} = error
    const where = place?.line === undefined ? '' : ` (${place.file}, line ${place.line})`
    return new ApiFault(statuses[code], code, {message: error.message + where, advice})
  }
  return new ApiFault(500, 'internal', {
    message: 'The editor’s server made a mistake',
    advice: 'Your text is still in this window. Try again, and report what the terminal shows.',
  })
}

/** The body that tells of a fault. */
export function bodyOf({code, message, advice, extra}: ApiFault): ApiError {
  return {...extra, error: {code, message, advice}}
}

/** What is asked for is not there. */
export function notFound(what: string): ApiFault {
  return new ApiFault(404, 'not-found', {
    message: `Unexpected ${what}, expected one of the project`,
    advice: 'Go back to the overview: it may have been removed.',
  })
}
