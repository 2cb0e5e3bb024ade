import "node:http"
import "vitest"
