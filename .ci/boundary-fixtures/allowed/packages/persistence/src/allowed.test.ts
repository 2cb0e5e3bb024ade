import "@effect/vitest"
import "vitest"
