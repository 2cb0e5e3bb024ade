// no-restricted-imports: effect/testing/**
import "effect/testing/TestClock"
