// no-restricted-imports: @electric-sql/*
import "@electric-sql/pglite"
