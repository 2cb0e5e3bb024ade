/** What a receiver can be told of: the types of the notices, as CloudEvents names them. */
import * as Schema from "effect/Schema"
import { Event } from "@section17/domain"
import { TransferState } from "../transfer/Transfer.ts"

const ofEpisode = Object.keys(Event.Event.cases).map(
  (tag) => `section17.episode.${tag as Event.Event["_tag"]}` as const
)

const ofTransfer = TransferState.literals.map((state) => `section17.transfer.${state}` as const)

/**
 * The type of a notice: an event of an episode by its name in the chronology, what another authority did with a
 * transfer, where the account ended at a moment, that something is due, that a child's record was erased, that somebody is
 * to look at an alert, or `section17.webhook.ping`, which nothing but asking for it causes.
 */
export const WebhookType = Schema.Literals([
  ...ofEpisode,
  ...ofTransfer,
  "section17.account.checkpoint",
  "section17.alert.raised",
  "section17.reminder.due",
  "section17.record.erased",
  "section17.webhook.ping"
]).pipe(Schema.annotate({ identifier: "WebhookType" }))
export type WebhookType = typeof WebhookType.Type
