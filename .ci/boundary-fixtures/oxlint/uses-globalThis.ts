// no-restricted-globals: globalThis
export const now = globalThis.Date.now()
