// no-restricted-imports: node:*
import "node:fs"
