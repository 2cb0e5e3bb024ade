/** Why the records cannot be opened, and what to do about it. */
import * as Schema from "effect/Schema"

/**
 * The records cannot be opened as they are: migrations are missing, the folder is in use, the role has more rights
 * than a gateway may have, the secret is another one, or the database is not there. Somebody who runs the gateway can
 * put it right.
 */
export class PersistenceNotReady extends Schema.TaggedError<PersistenceNotReady>()("PersistenceNotReady", {
  reason: Schema.Literals([
    "databaseNotReachable",
    "migrationsMissing",
    "migrationFailed",
    "folderInUse",
    "roleTooPowerful",
    "secretRefused"
  ]),
  what: Schema.String
}) {
  override get message(): string {
    return this.what
  }
}
