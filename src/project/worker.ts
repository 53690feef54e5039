import {work} from './work.ts'

/* What a thread begins with. */

await work()
