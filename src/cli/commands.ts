import {align} from './align.ts'
import {build} from './build.ts'
import {check} from './check.ts'
import type {CommandFile} from './command.ts'
import {doctor} from './doctor.ts'
import {edit} from './edit.ts'
import {glossaryCandidates} from './glossary-candidates.ts'
import {glossaryCheck} from './glossary-check.ts'
import {glossaryExport} from './glossary-export.ts'
import {glossaryFind} from './glossary-find.ts'
import {glossaryImport} from './glossary-import.ts'
import {glossaryPrune} from './glossary-prune.ts'
import {glossaryPull} from './glossary-pull.ts'
import {glossaryPush} from './glossary-push.ts'
import {init} from './init.ts'
import {memoryExport} from './memory-export.ts'
import {memoryImport} from './memory-import.ts'
import {memoryRebuild} from './memory-rebuild.ts'
import {memorySearch} from './memory-search.ts'
import {memoryStats} from './memory-stats.ts'
import {review} from './review.ts'
import {status} from './status.ts'
import {sync} from './sync.ts'
import {translate} from './translate.ts'

/** All commands, in the order in which a project meets them. */
export const commands: readonly CommandFile[] = [
  init,
  sync,
  align,
  translate,
  edit,
  review,
  check,
  build,
  status,
  doctor,
  glossaryCheck,
  glossaryFind,
  glossaryCandidates,
  glossaryPush,
  glossaryPull,
  glossaryPrune,
  glossaryImport,
  glossaryExport,
  memorySearch,
  memoryImport,
  memoryExport,
  memoryStats,
  memoryRebuild,
]
