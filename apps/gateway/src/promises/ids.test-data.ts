/** What the ids are of that operations take, by the place where they take them. */
import { schema } from "@section17/graphql"

export type Kind =
  | "Episode"
  | "Child"
  | "Practitioner"
  | "Webhook"
  | "Offered"
  | "Received"
  | "LegalHold"
  | "Erasure"
  | "Due"
  | "Team"
  | "CaseSystem"
  | "Cursor"
  | "Published"

/** What an id is of, by the name of its field in what an entry says. */
const kindsInEntries: Readonly<Record<string, Kind>> = {
  child: "Child",
  practitioner: "Practitioner",
  supervisor: "Practitioner",
  by: "Practitioner",
  manager: "Practitioner",
  answeredBy: "Practitioner",
  together: "Practitioner"
}

const kinds: Readonly<Record<string, Kind>> = {
  "accessLog.child": "Child",
  "accessLog.practitioner": "Practitioner",
  "accessLogByPractitioner.practitioner": "Practitioner",
  "caseload.of.practitioner": "Practitioner",
  "reminders.of.practitioner": "Practitioner",
  // A requirement of a published document.
  "reminders.rules": "Published",
  "caseloadChanged.of.practitioner": "Practitioner",
  "child.id": "Child",
  "episode.id": "Episode",
  "episodes.after": "Episode",
  // A number that is counted anew in each authority: of nothing, and so of nobody.
  "alerts.after": "Cursor",
  // What is published is shown to whoever is signed in.
  "protocolComparison.a": "Published",
  "protocolComparison.b": "Published",
  "conformance.protocol": "Published",
  "conformance.edition": "Published",
  "practitioner.id": "Practitioner",
  "mayLead.practitioner": "Practitioner",
  "node.id": "Episode",
  "nodes.ids": "Episode",
  "episodeChanged.episode": "Episode",
  "webhookDeliveries.webhook": "Webhook",
  "webhookRemove.input.webhook": "Webhook",
  "webhookPing.input.webhook": "Webhook",
  "webhookReplay.input.webhook": "Webhook",
  "subjectAccess.child": "Child",
  "subjectAccess.exclude.episode": "Episode",
  "transfer.id": "Offered",
  "transferWithdraw.input.transfer": "Offered",
  "transferAccept.input.transfer": "Received",
  "transferAccept.input.child": "Child",
  "transferAccept.input.restriction.practitioners": "Practitioner",
  "transferDecline.input.transfer": "Received",
  "legalHoldPlace.input.child": "Child",
  "erasure.child": "Due",
  "erasurePropose.input.child": "Child",
  "erasureWithdraw.input.erasure": "Erasure",
  "erasureReject.input.erasure": "Erasure",
  "erasureApprove.input.erasure": "Erasure",
  "legalHoldLift.input.legalHold": "LegalHold",
  "referralReceive.input.child.known": "Child",
  "leadPractitionerAllocate.input.practitioner": "Practitioner"
}

const nameAt = (place: string): string => place.slice(place.lastIndexOf(".") + 1)

/** Whether a mutation puts an entry on record, in an episode or about practitioners, teams and the authority. */
export const isOfEntry = (mutation: string): boolean =>
  /^(?:OnRecordPut|\w+Recorded)Payload!$/u.test(String(schema.getMutationType()?.getFields()[mutation]?.type))

/** What an entry names besides its episode. */
export const isInEntry = ({ name, place }: { readonly name: string; readonly place: string }): boolean =>
  place !== "input.episode" && isOfEntry(name)

/** What an id is of, at a place of an operation. */
export const kindAt = (operation: string, place: string): Kind => {
  if (place === "input.episode") return "Episode"
  if (/^(restriction|glass)/u.test(operation)) return place === "input.child" ? "Child" : "Practitioner"
  const kind =
    kinds[`${operation}.${place}`] ?? (isOfEntry(operation) ? kindsInEntries[nameAt(place)] : undefined)
  if (kind === undefined) throw new Error(`Say of what ${operation} takes an id at ${place}.`)
  return kind
}

/** The part of an id after its type, which is all that a message can tell of it. */
export const within = (id: string): string => id.slice(id.indexOf(":") + 1)

/** An id that looks the same and that nobody has. */
export const likeNobodys = (id: string): string => `${id.slice(0, -3)}${id.endsWith("0a1") ? "1b0" : "0a1"}`
