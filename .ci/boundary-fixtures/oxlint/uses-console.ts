// no-restricted-globals: console
console.log("seen")
