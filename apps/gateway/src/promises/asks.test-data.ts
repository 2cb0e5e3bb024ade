/** For which capability each root field of the schema asks, or why it asks for none: a field that is in neither fails a test. */
import { schema } from "@section17/graphql"
import type { Policy } from "@section17/application"
import { getNamedType, isInputObjectType } from "graphql"

/** What whoever is signed in is told, and why: none of it says anything about anybody else. */
export const asksNothing: Readonly<Record<string, string>> = {
  dueOn: "working days are about nobody",
  workingDaysBetween: "working days are about nobody",
  protocol: "protocols are published",
  protocols: "protocols are published",
  editions: "the guidance is published",
  protocolComparison: "both are published",
  conformance: "both are published",
  mayRemainAnonymous: "what a protocol says of anybody who refers",
  webhookTypes: "the kinds of notices that there are",
  viewer: "who one is oneself",
  changesPush: "each item is one of the other mutations, and asks as it does"
}

const byName: Readonly<Record<string, Policy.Capability>> = {
  child: "seeChild",
  children: "seeChild",
  childByIdentifier: "seeChild",
  episode: "seeEpisode",
  episodeByIdentifier: "seeEpisode",
  // By the type of what the id is of; here, of an episode.
  node: "seeEpisode",
  nodes: "seeEpisode",
  episodeChanged: "seeChronology",
  episodes: "seeCaseload",
  updatedSince: "seeCaseload",
  caseload: "seeCaseload",
  reminders: "seeCaseload",
  caseloadChanged: "seeCaseload",
  authorityChanged: "seeCaseload",
  practitioners: "seePractitioners",
  practitionersByName: "seePractitioners",
  practitioner: "seePractitioners",
  mayLead: "seePractitioners",
  allTeams: "seeStaff",
  allCaseSystems: "seeStaff",
  teams: "seeStaff",
  caseSystems: "seeStaff",
  accessLog: "seeAccessLog",
  accessLogByPractitioner: "seeAccessLog",
  subjectAccess: "disclose",
  alerts: "seeAlerts",
  allWebhooks: "setUpSystems",
  webhooks: "setUpSystems",
  webhookDeliveries: "setUpSystems",
  webhookRegister: "setUpSystems",
  webhookRemove: "setUpSystems",
  webhookPing: "setUpSystems",
  webhookReplay: "setUpSystems",
  transfer: "seeTransfers",
  transfersIncoming: "seeTransfers",
  transfersOutgoing: "seeTransfers",
  transferOffer: "offerTransfer",
  transferWithdraw: "offerTransfer",
  transferAccept: "acceptTransfer",
  transferDecline: "acceptTransfer",
  recordsDue: "seeRetention",
  erasures: "seeRetention",
  erasure: "seeRetention",
  legalHoldPlace: "holdRecord",
  legalHoldLift: "holdRecord",
  erasurePropose: "proposeErasure",
  erasureWithdraw: "proposeErasure",
  erasureReject: "approveErasure",
  erasureApprove: "approveErasure",
  restrictionDecide: "restrictRecord",
  restrictionPractitionerName: "restrictRecord",
  restrictionPractitionerUnname: "restrictRecord",
  restrictionLift: "restrictRecord",
  glassBreak: "breakGlass",
  referralReceive: "refer"
}

const pushed = schema.getType("PushItemInput")
/** What can be pushed changes an episode. */
const changesAnEpisode = new Set(isInputObjectType(pushed) ? Object.keys(pushed.getFields()) : [])

/** What keeps a record of practitioners, teams, the authority or case systems answers so. Who keeps which is asked after that. */
const keepsStaff = new Set([
  "PractitionerRecordedPayload",
  "TeamRecordedPayload",
  "AuthorityRecordedPayload",
  "SystemRecordedPayload"
])

const answers = (field: string): string => {
  const type = schema.getMutationType()?.getFields()[field]?.type
  return type === undefined ? "" : getNamedType(type).name
}

/** What a root field asks for; nothing where nobody has said it. */
export const capabilityOf = (field: string): Policy.Capability | undefined => {
  const said = Object.hasOwn(byName, field) ? byName[field] : undefined
  if (said !== undefined) return said
  if (changesAnEpisode.has(field)) return "record"
  return keepsStaff.has(answers(field)) ? "recordStaff" : undefined
}

/** Asked by no field before it is known whose record it is: `staff.http.test.ts` asks for it. */
export const byRecordAlone: ReadonlySet<Policy.Capability> = new Set(["keepStaff"])

/** Everything that is named here, to hold against the schema. */
export const named: ReadonlyArray<string> = [...Object.keys(byName), ...Object.keys(asksNothing)]
