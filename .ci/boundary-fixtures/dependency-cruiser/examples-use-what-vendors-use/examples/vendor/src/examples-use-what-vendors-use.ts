import "../../../packages/application/src/index.ts"
