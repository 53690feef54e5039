import {expect, test} from 'vitest'
import {callJson} from '../../src/translate/call-json.ts'
import {serviceAddress} from '../../src/translate/service-address.ts'
import {fakeService} from './fake-service.ts'
import {failureOf} from './requests.ts'

/** What calls have in common. */
function callOf(url: string, about: object = {}) {
  const {signal} = new AbortController()
  return {service: 'The service', url: new URL(url), timeoutMs: 10_000, signal, ...about}
}

/** A service with some redirects. */
async function redirecting(status: number, location: string) {
  const service = await fakeService(({path}) =>
    path === '/here' ? {status, headers: {location}, json: {}} : {json: {path}},
  )
  return {service, call: callOf(`${service.url}/here`)}
}

test('a redirect within the host is followed, with what was sent', async () => {
  const {service, call} = await redirecting(308, '/there')
  const body = {q: 'One'}
  const answer = await callJson({...call, body, headers: {authorization: 'Bearer k'}})
  expect(answer).toEqual({status: 200, value: {path: '/there'}, retryAfterMs: undefined})
  expect(service.asked.map((asked) => [asked.method, asked.path, asked.body])).toEqual([
    ['POST', '/here', '{"q":"One"}'],
    ['POST', '/there', '{"q":"One"}'],
  ])
  expect(service.asked[1]?.headers.authorization).toBe('Bearer k')
})

test.each([
  [301, '/there', 'POST'],
  [307, 'http://localhost:1/there', 'POST'],
  [302, 'https://example.org/', 'GET'],
  [307, 'file:///etc/passwd', 'GET'],
  [307, '', 'GET'],
  [307, '/here', 'GET'],
])('status %i to %j is not followed by %s', async (status, location, method) => {
  const {service, call} = await redirecting(status, location)
  const error = await failureOf(callJson(method === 'POST' ? {...call, body: {}} : call))
  expect(error.failure).toBe('service')
  expect(error.message).toMatch(/^Unexpected redirect of The service from http:\/\/127\.0\.0\.1/)
  expect(service.asked.every(({path}) => path === '/here')).toBe(true)
  expect(service.asked.length).toBeLessThanOrEqual(4)
})

test('GET follows all redirects within the host', async () => {
  const {call} = await redirecting(302, '/there')
  expect((await callJson(call)).value).toEqual({path: '/there'})
})

test('a failure with JSON is an answer', async () => {
  const service = await fakeService(() => ({status: 400, json: {error: 'no'}}))
  expect(await callJson(callOf(service.url))).toEqual({
    status: 400,
    value: {error: 'no'},
    retryAfterMs: undefined,
  })
})

test('no such host', async () => {
  const {failure, message} = await failureOf(callJson(callOf('http://nowhere.invalid/path?key=k')))
  expect(failure).toBe('connection')
  expect(message).toMatch(/^Cannot reach The service at nowhere\.invalid: (no such host|the name)/)
})

test.each(['ftp://example.org', 'localhost:5000', '', 'http://', 'https://user:word@example.org'])(
  '%j is no address of a service',
  (text) => {
    expect(() => serviceAddress('openai', text)).toThrow(
      'Unexpected address in `engines.openai.url`, expected one with http:// or https:// and without a password',
    )
  },
)
