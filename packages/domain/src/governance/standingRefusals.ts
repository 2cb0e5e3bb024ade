/** Why something is not put on record about a practitioner, a team or the authority. No source lays these down: they keep the record true. */
import * as Schema from "effect/Schema"
import { PractitionerId } from "../practitioner/Practitioner.ts"

/** Somebody may not keep this record. */
export class NotTheirsToKeep extends Schema.TaggedError<NotTheirsToKeep>()("NotTheirsToKeep", {
  practitioner: PractitionerId,
  /** Who may, in words. */
  needs: Schema.String
}) {
  override get message(): string {
    return `This is not for ${this.practitioner} to put on record, but for ${this.needs}. Ask one of them.`
  }
}

/** Nobody puts on record about themselves what decides what they may do. */
export class OwnRecord extends Schema.TaggedError<OwnRecord>()("OwnRecord", {
  practitioner: PractitionerId
}) {
  override get message(): string {
    return `${this.practitioner} does not change what stands on record about themselves. Ask somebody else who may.`
  }
}

/** What is to be put on record does not fit what stands there. */
export class StandsOtherwise extends Schema.TaggedError<StandsOtherwise>()("StandsOtherwise", {
  stands: Schema.String,
  needs: Schema.String
}) {
  override get message(): string {
    return `As things stand, ${this.stands}. It needs ${this.needs}.`
  }
}

export type StandingRefusal = NotTheirsToKeep | OwnRecord | StandsOtherwise
