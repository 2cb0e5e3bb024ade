import "pg"
