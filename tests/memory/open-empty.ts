import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import type {Memory} from '../../src/memory/memory.ts'
import {openMemory} from '../../src/memory/open-memory.ts'
import type {MemoryUnit} from '../../src/model/memory.ts'

/** A path for a database in a folder that is gone when the test has ended. */
export function temporaryPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-memory-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return join(folder, 'memory.sqlite')
}

/** The memory in a file, closed when the test has ended. */
export function opened(path: string): Memory {
  const {memory, fault} = openMemory(path)
  if (!memory) throw new Error(`Unexpected fault ${fault}`)
  onTestFinished(() => {
    try {
      memory.close()
    } catch {
      // The test has closed it.
    }
  })
  return memory
}

/** A new memory with some units. */
export function memoryOf(...units: readonly MemoryUnit[]): Memory {
  const memory = opened(temporaryPath())
  memory.add(units)
  return memory
}

/** A unit from English to German with the rest as given. */
export function unit(source: string, target: string, rest: Partial<MemoryUnit> = {}): MemoryUnit {
  return {
    sourceLanguage: 'en',
    language: 'de',
    source,
    target,
    state: 'translated',
    origin: 'human',
    document: 'strike',
    ...rest,
  }
}
