import {type RunningEditor, type StartOptions, startServer} from '../../src/editor/start-server.ts'
import {openProject} from '../../src/project/open-project.ts'

/** The editor's server on the project of a folder, on a free port where none is named. */
export async function serveProject(
  root: string,
  options: Pick<StartOptions, 'files'> & Partial<StartOptions>,
): Promise<RunningEditor> {
  return startServer({
    project: await openProject(root, '1.0.0'),
    version: '1.0.0',
    environment: {},
    now: () => new Date(),
    port: 0,
    ...options,
  })
}
