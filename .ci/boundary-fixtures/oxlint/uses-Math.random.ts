// no-restricted-properties: Math.random
export const chance = Math.random()
