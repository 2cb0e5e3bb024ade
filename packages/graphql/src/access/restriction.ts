import {
  breakGlass,
  Decision,
  liftRestriction,
  namePractitioner,
  restrictRecord,
  type Restriction,
  Restrictions,
  UnitOfWork,
  unnamePractitioner
} from "@section17/application"
import { type Child, Text } from "@section17/domain"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { changing } from "../episode/changing.ts"
import { Key } from "../episode/request.ts"
import { practitioner } from "../practitioner/lookUp.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { ask } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { ChildGlobalId, NamedGlobalId } from "../session/ids.ts"
import { together } from "../session/together.ts"
import { alertsPage } from "./alerts.ts"

const About = { ...Key.fields, child: ChildGlobalId }
const Deciding = Schema.Struct({
  ...Decision.fields,
  ...About,
  practitioners: Schema.NonEmptyArray(NamedGlobalId)
})
const Naming = Schema.Struct({ ...About, practitioner: NamedGlobalId })
const Because = Schema.Struct({ ...About, reasons: Text.Narrative })

/** The restrictions of the children of a level of an answer, in one statement. */
const restrictionsOf = together((context, children: ReadonlyArray<Child.ChildId>) =>
  ask(context, (session) =>
    Effect.gen(function* () {
      const of = Effect.flatMap(Restrictions, (restrictions) => restrictions.of(children))
      return yield* (yield* UnitOfWork).run(session, of)
    })
  )
)

const childId = { childId: ({ child }: { readonly child: Child.ChildId }) => globalId("Child", child) }
const changed = {
  ...childId,
  restriction: ({ restriction }: { readonly restriction?: Restriction | undefined }) => restriction ?? null
}

export const restriction: Resolvers = {
  Query: { alerts: (_, asked, context) => alertsPage(context, asked) },
  Mutation: {
    restrictionDecide: changing("restrictionDecide", Deciding, restrictRecord),
    restrictionPractitionerName: changing("restrictionPractitionerName", Naming, namePractitioner),
    restrictionPractitionerUnname: changing("restrictionPractitionerUnname", Naming, unnamePractitioner),
    restrictionLift: changing("restrictionLift", Because, liftRestriction),
    glassBreak: changing("glassBreak", Because, breakGlass)
  },
  Child: {
    restriction: async ({ id }, _, context) => (await restrictionsOf(context, id)) ?? null
  },
  Restriction: {
    practitioners: ({ practitioners }, _, context) =>
      Promise.all(practitioners.map((each) => practitioner(context, each))),
    decidedBy: ({ decidedBy }, _, context) => practitioner(context, decidedBy)
  },
  Alert: { ...childId, practitioner: (alert, _, context) => practitioner(context, alert.practitioner) },
  RestrictionDecided: changed,
  RestrictionPractitionerNamed: changed,
  RestrictionPractitionerUnnamed: changed,
  RestrictionLifted: childId,
  GlassBroken: { ...childId, until: ({ until }) => until ?? null },
  NotRestricted: childId,
  NobodyNamed: childId,
  CaseSystemNamed: { systemId: ({ system }) => globalId("CaseSystem", system) }
}
