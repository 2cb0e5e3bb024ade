import "@effect/vitest"
import "effect"
import "effect/testing"
import "node:fs"
import "vitest"

export const oracle = new Date(0)
