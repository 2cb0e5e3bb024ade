/** The ids of the things that can be found again. */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"
import { Child, EpisodeId, Governance, Practitioner, Protocol } from "@section17/domain"
import { fromGlobalId, globalId } from "./globalId.ts"
import { ErasureId, LegalHoldId, ReminderId, TransferId, WebhookId } from "@section17/application"

export const EpisodeGlobalId = fromGlobalId("Episode", EpisodeId)
export const ChildGlobalId = fromGlobalId("Child", Child.ChildId)
export const PractitionerGlobalId = fromGlobalId("Practitioner", Practitioner.PractitionerId)
const EditionGlobalId = fromGlobalId("Edition", Protocol.EditionCode)
export const ErasureGlobalId = fromGlobalId("Erasure", ErasureId)
export const LegalHoldGlobalId = fromGlobalId("LegalHold", LegalHoldId)
export const ReminderGlobalId = fromGlobalId("Reminder", ReminderId)
export const SystemGlobalId = fromGlobalId("CaseSystem", Governance.SystemKey)
export const TeamGlobalId = fromGlobalId("Team", Governance.TeamKey)
export const TransferGlobalId = fromGlobalId("Transfer", TransferId)
export const WebhookGlobalId = fromGlobalId("Webhook", WebhookId)

/** Who is named: a practitioner; or a case system, by its name among them, for the use case to say that it cannot be. */
export const NamedGlobalId = Schema.String.pipe(
  Schema.decodeTo(PractitionerGlobalId, {
    decode: SchemaGetter.transform((id: string) => {
      const system = systemKeyOf(id)
      return system === undefined ? id : globalId("Practitioner", Governance.nameOfSystem(system))
    }),
    encode: SchemaGetter.transform((id: string) => id)
  })
)

/** The id of the case system that a name in the account is of; null where it is a practitioner's. */
export const systemIdOf = (name: Practitioner.PractitionerId): string | null => {
  const key = Governance.systemOfName(name)
  return key === undefined ? null : globalId("CaseSystem", key)
}

/** The id within its type; undefined for a text that is no id of that type, which then is of nothing. */
const local = <S extends Schema.ConstraintDecoder<unknown>>(schema: S) => {
  const decode = Schema.decodeUnknownOption(schema)
  return (id: string): S["Type"] | undefined => Option.getOrUndefined(decode(id))
}

export const episodeIdOf = local(EpisodeGlobalId)
export const childIdOf = local(ChildGlobalId)
export const practitionerIdOf = local(PractitionerGlobalId)
export const erasureIdOf = local(ErasureGlobalId)
export const legalHoldIdOf = local(LegalHoldGlobalId)
export const reminderIdOf = local(ReminderGlobalId)
/** The key within a case system's id; undefined for a text that is none. */
export const systemKeyOf = local(SystemGlobalId)
export const teamKeyOf = local(TeamGlobalId)
export const editionCodeOf = local(EditionGlobalId)
export const transferIdOf = local(TransferGlobalId)
export const webhookIdOf = local(WebhookGlobalId)

/** The text within a practitioner's id, for a command's own schema to judge; an id of something else is none. */
export const withinPractitionerId = (id: string): string => practitionerIdOf(id) ?? ""

/** The key within a team's id, likewise. */
export const withinTeamId = (id: string): string => teamKeyOf(id) ?? ""

/** A version of a protocol, on its edition: the id of what an episode keeps. */
export const protocolId = ({ authority, edition, version }: Protocol.ProtocolVersion): string =>
  globalId("Protocol", `${authority}:${edition}:${version}`)

const versionOf = Schema.decodeUnknownOption(Protocol.ProtocolVersion)

/** Which version is meant; undefined for a text that is no id of a protocol. */
export const protocolVersionOf = (id: string): Protocol.ProtocolVersion | undefined => {
  const [, authority, edition, version] = /^Protocol:([^:]+):([^:]+):(.+)$/su.exec(id) ?? []
  return Option.getOrUndefined(versionOf({ authority, edition, version }))
}
