/* All that is bundled into one script, see `load-program.ts`. */

export {main} from '../src/cli/main.ts'
export {work} from '../src/project/work.ts'
