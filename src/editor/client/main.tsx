import {render} from 'preact'
import {App} from './app.tsx'
import {listenKeys} from './keys/listen-keys.ts'
import {followLinks} from './router.ts'
import {guardUnsent} from './save/guard-unsent.ts'
import {watchComposition} from './store/composition.ts'
import {listen} from './store/events.ts'
import {followFocus} from './store/help-of-row.ts'
import {readProject} from './store/project.ts'
import {readTexts} from './store/texts.ts'
import './style/page.css'

const root = document.getElementById('page')

async function start(): Promise<void> {
  watchComposition()
  followLinks()
  listenKeys()
  guardUnsent()
  followFocus()
  await Promise.all([readTexts(), readProject()])
  if (root) render(<App />, root)
  listen()
}

void start()
