// no-restricted-imports: pg
import "pg"
