/** The records in PostgreSQL, walled by authority. */
export * as Persistence from "./Persistence.ts"
