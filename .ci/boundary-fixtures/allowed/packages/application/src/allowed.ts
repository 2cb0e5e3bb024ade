import "@section17/domain"
import "effect/Schema"
