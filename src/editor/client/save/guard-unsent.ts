import {catchUp} from '../store/events.ts'
import {openWork} from '../store/open-work.ts'

/** Sends what is unsent when the page is hidden or left, and asks before it is left with something unsent. */
export function guardUnsent(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') sendAll()
  })
  addEventListener('pagehide', sendAll)
  addEventListener('online', () => void catchUp())
  addEventListener('beforeunload', (event) => {
    if (openWork.peek()?.rows.some(({saver}) => saver.isUnsent)) event.preventDefault()
  })
}

function sendAll(): void {
  for (const {saver} of openWork.peek()?.rows ?? []) void saver.flush(undefined, true)
}
