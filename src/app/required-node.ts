/** The oldest Node that runs this server; `engines` in package.json says the same. */
export const requiredNode = '26.10.0'

/** Returns what to do if the given version of Node is too old to run this server. */
export function describeWrongNode(version: string): string | undefined {
  if (!isOlder(version, requiredNode)) return undefined
  return `This server needs Node ${requiredNode} or newer, and this is Node ${version}. Start it with "npm start": "npm ci" installs the right Node for it.`
}

/** Compares versions such as `26.10.0`. `localeCompare` would load 3 MB of language data. */
function isOlder(version: string, minimum: string): boolean {
  const parts = version.split('.')
  for (const [place, required] of minimum.split('.').entries()) {
    const difference = Number(parts[place]) - Number(required)
    if (difference !== 0) return difference < 0
  }
  return false
}
