// no-restricted-globals: crypto
export const id = crypto.randomUUID()
