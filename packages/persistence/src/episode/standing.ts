/** What the row of an episode says that its events determine. */
import type { columnsOf } from "./columns.ts"
import { instant } from "../session/Transaction.ts"

/** What of an episode's row its events determine. */
export interface Standing extends ReturnType<typeof columnsOf> {
  readonly headHash: string
  readonly state: unknown
}

/** The columns of `episode` that make a {@link Standing}. */
export const standing = `child, stage, version, ${instant("received_at")} as "receivedAt",
  lead_practitioner as "leadPractitioner", assessment_author as "assessmentAuthor",
  assessment_authoriser as "assessmentAuthoriser", protocol_version as "protocolVersion",
  protocol_edition as "protocolEdition", closed_on::text as "closedOn", record_class as "recordClass", head_hash as "headHash", state`
