/** The records in PostgreSQL, walled by authority. */
export * as Persistence from "./Persistence.ts"
export { analyse } from "./engine/analyse.ts"
export { type End as ArchiveEnd, exportAuthority, rowsIn } from "./archive/Archive.ts"
export type { Archiving } from "./archive/Owner.ts"
export { ArchiveRefused, importAuthority } from "./archive/importAuthority.ts"
