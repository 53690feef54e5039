// Imported so that all that both scripts use is in the first.
import './main.tsx'
import {parts} from './parts/later.tsx'
import * as all from './parts.ts'

/* The page's second script, which comes beside the first. */
parts.value = all
