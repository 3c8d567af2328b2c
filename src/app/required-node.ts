/** The oldest Node that runs this server; `engines` in package.json says the same. */
export const requiredNode = '26.10.0'

/** Returns what to do if the given version of Node is too old to run this server. */
export function describeWrongNode(version: string): string | undefined {
  if (version.localeCompare(requiredNode, undefined, { numeric: true }) >= 0) return undefined
  return `This server needs Node ${requiredNode} or newer, and this is Node ${version}. Start it with "npm start": "npm ci" installs the right Node for it.`
}
