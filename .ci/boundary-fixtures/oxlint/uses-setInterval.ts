// no-restricted-globals: setInterval
setInterval(String, 1)
