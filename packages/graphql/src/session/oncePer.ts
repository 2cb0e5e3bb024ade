/** Makes something once for each operation. */
export const oncePer = <Operation extends object, A>(make: (operation: Operation) => A) => {
  const made = new WeakMap<Operation, A>()
  return (operation: Operation): A => {
    const before = made.get(operation)
    if (before !== undefined) return before
    const now = make(operation)
    made.set(operation, now)
    return now
  }
}
