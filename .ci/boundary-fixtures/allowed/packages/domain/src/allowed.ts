import "effect/Schema"
