import "../../persistence/src/index.ts"
