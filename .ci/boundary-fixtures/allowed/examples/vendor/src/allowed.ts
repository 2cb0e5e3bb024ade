import "node:fs"
import "../../../packages/domain/src/index.ts"
import "../../../packages/protocols/src/index.ts"
import "./own.ts"
