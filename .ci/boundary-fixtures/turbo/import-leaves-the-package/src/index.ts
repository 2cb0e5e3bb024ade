import "../../domain/src/index.ts"
