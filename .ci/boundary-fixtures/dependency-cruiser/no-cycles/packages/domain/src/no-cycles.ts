import "./no-cycles-back.ts"
export {}
