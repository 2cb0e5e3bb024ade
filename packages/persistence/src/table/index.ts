import { AuditHeadRow, AuditRow } from "./AuditRow.ts"
import { ChildRow } from "./ChildRow.ts"
import { EpisodeRow } from "./EpisodeRow.ts"
import { EventRow } from "./EventRow.ts"
import { IdempotencyKeyRow } from "./IdempotencyKeyRow.ts"
import { ObligationRow } from "./ObligationRow.ts"
import { PractitionerRow } from "./PractitionerRow.ts"
import { ReminderRow } from "./ReminderRow.ts"
import { WebhookDeliveryRow, WebhookRow } from "./WebhookRow.ts"

/** Every table that holds records. */
export const tables = [
  PractitionerRow,
  ChildRow,
  EpisodeRow,
  EventRow,
  ObligationRow,
  AuditRow,
  AuditHeadRow,
  IdempotencyKeyRow,
  WebhookRow,
  WebhookDeliveryRow,
  ReminderRow
]
