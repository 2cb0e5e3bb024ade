import "vitest"
