// no-restricted-globals: fetch
export const page = fetch("/")
