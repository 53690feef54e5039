import {onTestFinished} from 'vitest'
import {type Answer, type Asked, type FakeService, serveLoopback} from './loopback.ts'

export type {Answer, Asked, FakeService}

/** Starts a service on the loopback interface; it is gone when the test has ended. */
export async function fakeService(work: (asked: Asked) => Answer): Promise<FakeService> {
  const service = await serveLoopback(work)
  onTestFinished(service.close)
  return service
}
