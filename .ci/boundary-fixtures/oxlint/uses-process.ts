// no-restricted-globals: process
export const home = process.env
