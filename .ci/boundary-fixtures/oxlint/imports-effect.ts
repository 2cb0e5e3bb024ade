// no-restricted-imports: effect
import "effect"
