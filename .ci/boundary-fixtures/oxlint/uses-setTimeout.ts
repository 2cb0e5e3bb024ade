// no-restricted-globals: setTimeout
setTimeout(String, 1)
