import { Event, happened } from "@section17/domain"
import { carrying } from "../episode/carrying.ts"
import { practitioner } from "../practitioner/lookUp.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { details } from "./details.ts"
import { entryOf } from "./entryOf.ts"

export const record: Resolvers = {
  Mutation: {
    onRecordPut: carrying("onRecordPut", "PutOnRecord", ({ entry }) => ({ entry: entryOf(entry) }))
  },
  Episode: { record: ({ record = [] }) => record },
  OnRecord: {
    kind: ({ entry }) => entry._tag,
    says: (each) => Event.says({ _tag: "EntryRecorded", ...each }),
    happenedOn: (each) => happened(each).on,
    details: ({ entry }) => details(entry)
  },
  ChairNotIndependent: {
    practitioner: (problem, _, context) => practitioner(context, problem.practitioner)
  }
}
