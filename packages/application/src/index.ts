/** What practitioners do, as use cases over ports. */
export * from "./access/breakGlass.ts"
export { type AccessProblem } from "./access/AccessProblem.ts"
export * from "./access/readAlerts.ts"
export {
  liftRestriction,
  namePractitioner,
  restrictRecord,
  type Restricted,
  unnamePractitioner
} from "./access/restrictRecord.ts"
export * from "./access/Restrictions.ts"
export {
  AccessPolicies,
  policies,
  type RolesByAuthority,
  takenAway,
  type TakenAway
} from "./access/AccessPolicies.ts"
export * from "./access/NotPermitted.ts"
export { capabilities, permitted } from "./access/permitted.ts"
export * as Policy from "./access/Policy.ts"
export {
  caseSystem,
  standard as standardPolicy,
  staffAdministrator,
  systemAdministrator
} from "./access/standard.ts"
export * from "./account/IdempotencyKeys.ts"
export * from "./audit/Audit.ts"
export * from "./audit/checkpoint.ts"
export * from "./audit/holdRows.ts"
export * from "./audit/RowsHeld.ts"
export * from "./audit/readAccessLog.ts"
export type { Each } from "./audit/readEach.ts"
export * from "./audit/verifyAccount.ts"
export * from "./child/Children.ts"
export * from "./child/IdentifierTaken.ts"
export * from "./child/readChild.ts"
export * from "./child/readHouseholds.ts"
export * from "./child/readChildByIdentifier.ts"
export * from "./child/searchChildren.ts"
export * from "./episode/Asked.ts"
export * from "./episode/carryOut.ts"
export * from "./episode/EpisodeChanges.ts"
export * from "./episode/Episodes.ts"
export { Lookouts, lookouts } from "./episode/Lookouts.ts"
export * from "./episode/moveDueDates.ts"
export * from "./episode/readCaseload.ts"
export {
  askedBefore,
  listEpisodes,
  obligationsOf,
  type OfEpisode,
  readChronologies,
  readEpisode,
  readEpisodeAsAt,
  readEpisodes,
  readEpisodesOf
} from "./episode/readEpisode.ts"
export * from "./episode/readEvents.ts"
export * from "./episode/readEpisodeByIdentifier.ts"
export * from "./episode/readUpdated.ts"
export * from "./episode/rebuildEpisodes.ts"
export { refusals } from "./episode/refusals.ts"
export * from "./episode/referChild.ts"
export * from "./episode/takeOn.ts"
export type { ListedWithLeads } from "./episode/withLeads.ts"
export { changeOf } from "./episode/unchangedSince.ts"
export * from "./episode/watchChanges.ts"
export * from "./episode/watchEpisode.ts"
export type { Whose } from "./episode/whose.ts"
export * from "./practitioner/Practitioners.ts"
export * from "./practitioner/putPractitioners.ts"
export * from "./practitioner/readPractitioners.ts"
export * from "./practitioner/searchPractitioners.ts"
export { readCalendar } from "./protocol/calendarInUse.ts"
export * from "./protocol/keepProtocols.ts"
export * from "./protocol/KeptProtocols.ts"
export * from "./protocol/Protocols.ts"
export * from "./protocol/readProtocols.ts"
export * from "./protocol/whatIf.ts"
export * from "./reminder/raiseReminders.ts"
export type { Reached } from "./reminder/reached.ts"
export * from "./reminder/readReminders.ts"
export * from "./reminder/Reminder.ts"
export * from "./reminder/Reminders.ts"
export type { RetentionProblem } from "./retention/RetentionProblem.ts"
export {
  type Approval,
  approvedBy,
  Erasure,
  ErasureId,
  ErasureNotFound,
  ErasureNotOpen,
  ErasureState,
  OwnProposal,
  ProposalLapsed,
  RecordNotDue
} from "./retention/Erasure.ts"
export * from "./retention/Erasures.ts"
export * from "./retention/eraseRecord.ts"
export * from "./retention/readErasures.ts"
export * from "./retention/holdRecord.ts"
export * from "./retention/LegalHold.ts"
export {
  readLegalHolds,
  readRecordsDue,
  readRetention,
  type RecordRetention
} from "./retention/readRetention.ts"
export * from "./retention/Retentions.ts"
export * from "./session/inTurns.ts"
export { now, today } from "./session/now.ts"
export type * from "./session/PageOf.ts"
export * from "./session/serviceSession.ts"
export * from "./session/Session.ts"
export * from "./session/UnitOfWork.ts"
export { disclose } from "./subject-access/disclose.ts"
export { Disclosure } from "./subject-access/Disclosure.ts"
export { disclosureSchema } from "./subject-access/jsonSchema.ts"
export { type Decided, DecisionKind } from "./subject-access/Decided.ts"
export { DecisionExclusion, Exclusion, ExclusionCode, NothingToExclude } from "./subject-access/Exclusion.ts"
export { type Accessed, HeldAbout, type Reminded, type Transferred } from "./subject-access/HeldAbout.ts"
export { pageOf } from "./subject-access/page.ts"
export * from "./waiting/Waiting.ts"
export * from "./waiting/waitingFor.ts"
export * from "./webhook/deliverWebhooks.ts"
export * from "./webhook/manageWebhooks.ts"
export * from "./webhook/readDeliveries.ts"
export * from "./webhook/tellOfCheckpoint.ts"
export * from "./webhook/Webhook.ts"
export * from "./webhook/Webhooks.ts"
export * from "./webhook/WebhookSender.ts"
export * from "./webhook/WebhookType.ts"
export * from "./standing/appointFirst.ts"
export * from "./standing/putStanding.ts"
export * from "./standing/readOwed.ts"
export * from "./standing/readStanding.ts"
export * from "./standing/Standings.ts"
export * from "./transfer/answerTransfer.ts"
export type { Changed as TransferChanged, TransferProblem } from "./transfer/answering.ts"
export * from "./transfer/noteTransfers.ts"
export * from "./transfer/offerTransfer.ts"
export * from "./transfer/readTransfers.ts"
export * from "./transfer/Transfer.ts"
export * from "./transfer/Transfers.ts"
