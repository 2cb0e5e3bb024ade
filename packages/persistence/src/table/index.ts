import { AuditHeadRow, AuditRow } from "./AuditRow.ts"
import { ChildIdentifierRow } from "./ChildIdentifierRow.ts"
import { ChildNameRow } from "./ChildNameRow.ts"
import { ChildRow } from "./ChildRow.ts"
import { EpisodeIdentifierRow } from "./EpisodeIdentifierRow.ts"
import { EpisodeRow } from "./EpisodeRow.ts"
import { ErasedEventRow, ErasureRow } from "./ErasureRow.ts"
import { EventRow } from "./EventRow.ts"
import { IdempotencyKeyRow } from "./IdempotencyKeyRow.ts"
import { LegalHoldRow } from "./LegalHoldRow.ts"
import { ObligationRow } from "./ObligationRow.ts"
import { AlertRow, OpeningRow, RestrictionNamedRow, RestrictionRow } from "./RestrictionRow.ts"
import { PractitionerRow } from "./PractitionerRow.ts"
import { ProtocolVersionRow } from "./ProtocolVersionRow.ts"
import { ReminderRow } from "./ReminderRow.ts"
import { TransferRow } from "./TransferRow.ts"
import { WebhookDeliveryRow, WebhookRow } from "./WebhookRow.ts"
import { StandingEntryRow, StandingRow } from "./StandingRow.ts"

/** Every table that holds records. */
export const tables = [
  ProtocolVersionRow,
  PractitionerRow,
  StandingRow,
  StandingEntryRow,
  ChildRow,
  ChildNameRow,
  ChildIdentifierRow,
  EpisodeRow,
  EpisodeIdentifierRow,
  EventRow,
  ObligationRow,
  AuditRow,
  AuditHeadRow,
  IdempotencyKeyRow,
  WebhookRow,
  WebhookDeliveryRow,
  ReminderRow,
  RestrictionRow,
  RestrictionNamedRow,
  OpeningRow,
  AlertRow,
  TransferRow,
  LegalHoldRow,
  ErasureRow,
  ErasedEventRow
]
