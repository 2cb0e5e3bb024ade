import "./a-file-that-is-not-there.ts"
