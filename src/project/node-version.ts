import manifest from '../../package.json' with {type: 'json'}

/** The oldest Node.js that broadside runs on, as `engines` of the package says. */
export const oldestNode: string = manifest.engines.node.replace('>=', '')

/** Whether a version of Node.js is older than that. */
export function isTooOld(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode.split('.').map(Number)
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor)
}
