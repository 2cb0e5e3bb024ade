/** JSON that names a member twice, which readers understand differently: `JSON.parse` keeps the last. */

const named = /"(?:[^"\\]|\\.)*"(\s*:)?/gu

const membersWritten = (json: string): number =>
  [...json.matchAll(named)].filter(([, colon]) => colon !== undefined).length

const membersRead = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0
  const inside = Object.values(value).reduce((count: number, each) => count + membersRead(each), 0)
  return inside + (Array.isArray(value) ? 0 : Object.keys(value).length)
}

/** Whether some object in the text names a member more than once. Throws a `SyntaxError` when it is not JSON. */
export const hasDuplicateMembers = (json: string): boolean =>
  membersWritten(json) !== membersRead(JSON.parse(json))
