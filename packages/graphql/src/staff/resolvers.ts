import {
  type Kept,
  listStandings,
  readLeadable,
  readMembers,
  readOwed,
  readStandingHistories
} from "@section17/application"
import { Governance } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { practitioner } from "../practitioner/lookUp.ts"
import { detailsOf } from "../record/details.ts"
import { inputOfKind } from "../record/inputOf.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { sessionOf } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { systemKeyOf, teamKeyOf } from "../session/ids.ts"
import { listing } from "../session/listing.ts"
import { shown } from "../session/problem.ts"
import { together } from "../session/together.ts"
import { kept as kindsKept } from "./kinds.ts"
import { assuranceOf, postOf, shownTo, teamOf } from "./lookUp.ts"
import { puttings } from "./putting.ts"

const nobody = {
  name: "",
  roles: [],
  employer: "nobody",
  socialWorkQualified: false,
  significantPracticeExperience: false,
  registrations: [],
  supervisor: null
} as const

const postIn = ({ standing: each }: Kept): Governance.StandingOf<"InPost"> => {
  if (each._tag !== "InPost") throw new Error("This is the record of no practitioner.")
  return each
}
const teamIn = ({ standing: each }: Kept): Governance.StandingOf<"Team"> => {
  if (each._tag !== "Team") throw new Error("This is the record of no team.")
  return each
}
const assuranceIn = ({ standing: each }: Kept): Governance.StandingOf<"Assured"> => {
  if (each._tag !== "Assured") throw new Error("This is the record of no authority.")
  return each
}
const systemIn = ({ standing: each }: Kept): Governance.StandingOf<"System"> => {
  if (each._tag !== "System") throw new Error("This is the record of no case system.")
  return each
}

const owedOf = together((context, records: ReadonlyArray<Kept>) =>
  shownTo(context, (session) => readOwed(session, records))
)

const owed = async (kept: Kept, _: object, context: GraphQLContext) =>
  ((await owedOf(context, kept)) ?? []).map(({ about, ...obligation }) => ({ obligation, about }))

const history = (kind: Governance.SubjectKind) => {
  const historiesOf = together((context, keys: ReadonlyArray<string>) =>
    shownTo(context, (session) => readStandingHistories(session, { kind, keys }))
  )
  return async ({ key }: Kept, _: object, context: GraphQLContext) =>
    ((await historiesOf(context, key)) ?? []).map(({ number, recorded }) => ({ number, ...recorded }))
}

const membersOf = together((context, teams: ReadonlyArray<Governance.TeamKey>) =>
  shownTo(context, (session) => readMembers(session, teams))
)

const listOf = (
  kind: Governance.SubjectKind,
  by: Pick<Parameters<typeof listing<Kept, string>>[0], "idOf" | "placeIn" | "what">
) =>
  listing({
    ...by,
    read: (context, page) => shownTo(context, (session) => listStandings(session, kind, page))
  })
const teams = listOf("team", {
  what: "teams",
  placeIn: teamKeyOf,
  idOf: ({ key }) => globalId("Team", key)
})
const systems = listOf("system", {
  what: "case systems",
  placeIn: systemKeyOf,
  idOf: ({ key }) => globalId("CaseSystem", key)
})

export const staff: Resolvers = {
  Mutation: puttings,
  Query: {
    allTeams: (_, asked, context, info) => teams.connection(context, asked, info),
    allCaseSystems: (_, asked, context, info) => systems.connection(context, asked, info),
    teams: (_, asked, context) => teams.nodes(context, asked),
    caseSystems: (_, asked, context) => systems.nodes(context, asked)
  },
  Practitioner: {
    post: ({ id }, _, context) => postOf(context, id),
    leadable: async ({ id, onRecord }, { on }, context) => {
      const asked = onRecord ?? { id, ...nobody }
      const { mayLead, mayNotLead } = await shownTo(context, (session) =>
        readLeadable(session, asked, on ?? undefined)
      )
      return {
        may: mayLead.map((each) => ({ ...each, _tag: "MayLead" as const })),
        mayNot: mayNotLead.map(shown)
      }
    }
  },
  Authority: {
    // What another authority put on record of itself is nobody else's to see.
    assurance: (authority, _, context) =>
      authority === sessionOf(context).authority ? assuranceOf(context, authority) : null
  },
  Post: {
    startedOn: (kept) => postIn(kept).post.startedOn,
    endedOn: (kept) => postIn(kept).post.endedOn ?? null,
    background: (kept) => postIn(kept).post.background,
    team: (kept, _, context) => {
      const { team } = postIn(kept)
      return team === null ? null : teamOf(context, team)
    },
    owed,
    history: history("practitioner")
  },
  Team: {
    id: ({ key }) => globalId("Team", key),
    name: (kept) => teamIn(kept).name,
    manager: (kept, _, context) => practitioner(context, teamIn(kept).manager),
    practitioners: async ({ key }, _, context) => {
      const posts = await membersOf(context, key as Governance.TeamKey)
      return (posts ?? []).map((each) => ({
        id: postIn(each).post.practitioner.id,
        onRecord: postIn(each).post.practitioner
      }))
    },
    owed,
    history: history("team")
  },
  Assurance: {
    rolesIntroducedOn: (kept) => assuranceIn(kept).authority.rolesIntroducedOn,
    calendarAmendments: ({ standing }) => Governance.amendmentsOf(standing),
    retention: ({ standing }) => Governance.retentionOf(standing),
    owed,
    history: history("authority")
  },
  CaseSystem: {
    id: ({ key }) => globalId("CaseSystem", key),
    name: (kept) => systemIn(kept).name,
    roles: (kept) => systemIn(kept).roles.map((role) => ({ role })),
    answeredBy: (kept, _, context) => practitioner(context, systemIn(kept).answeredBy),
    decides: (kept) => systemIn(kept).decides,
    withdrawn: (kept) => systemIn(kept).withdrawn,
    history: history("system")
  },
  StandingObligation: {
    about: ({ about }, _, context) => (about === null ? null : practitioner(context, about))
  },
  StandingEntry: {
    kind: ({ entry }) => entry._tag,
    details: ({ entry }) => detailsOf(inputOfKind(kindsKept, entry), [])
  },
  NotTheirsToKeep: { practitioner: (problem, _, context) => practitioner(context, problem.practitioner) },
  OwnRecord: { practitioner: (problem, _, context) => practitioner(context, problem.practitioner) }
}
