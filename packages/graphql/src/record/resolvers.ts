import { Event, happened } from "@section17/domain"
import type { EpisodeModel, OnRecordModel } from "../models.ts"
import { practitioner } from "../practitioner/lookUp.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { details } from "./details.ts"
import { recordings } from "./recording.ts"

const lastOf = ({ record = [] }: EpisodeModel): OnRecordModel => {
  const last = record.at(-1)
  if (last === undefined) throw new Error("An entry was put on record, and nothing is.")
  return last
}

export const record: Resolvers = {
  Mutation: recordings,
  OnRecordPut: { onRecord: ({ episode }) => lastOf(episode) },
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
