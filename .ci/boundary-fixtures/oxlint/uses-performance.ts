// no-restricted-globals: performance
export const now = performance.now()
