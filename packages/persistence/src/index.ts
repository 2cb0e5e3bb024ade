/** The records in PostgreSQL, walled by authority. */
export * as Persistence from "./Persistence.ts"
export { analyse } from "./engine/analyse.ts"
export { type Archiving, type End as ArchiveEnd, exportAuthority } from "./archive/Archive.ts"
export { ArchiveRefused, importAuthority } from "./archive/importAuthority.ts"
