/** Rows by what they have in common, in the order in which they came. */
export const grouped = <Row, Key>(
  rows: ReadonlyArray<Row>,
  keyOf: (row: Row) => Key
): Map<Key, Array<Row>> => {
  const groups = new Map<Key, Array<Row>>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}
