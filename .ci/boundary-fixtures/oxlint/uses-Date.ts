// no-restricted-globals: Date
export const now = Date.now()
