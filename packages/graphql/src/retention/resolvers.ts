import {
  LegalHoldId,
  liftLegalHold,
  NewLegalHold,
  placeLegalHold,
  readRetention
} from "@section17/application"
import type { Child } from "@section17/domain"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { childById } from "../child/lookUp.ts"
import { changing } from "../episode/changing.ts"
import { Key } from "../episode/request.ts"
import { practitioner } from "../practitioner/lookUp.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { ask } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { idOf } from "../session/idOf.ts"
import { ChildGlobalId, LegalHoldGlobalId } from "../session/ids.ts"
import { together } from "../session/together.ts"
import { recordsDuePage } from "./due.ts"
import { erasing, erasureOf, erasuresPage } from "./erasures.ts"

const { basis, reasons } = NewLegalHold.fields
const Placing = Schema.Struct({ ...Key.fields, child: ChildGlobalId, reasons, basis })
const Lifting = Schema.Struct({ ...Key.fields, legalHold: LegalHoldGlobalId, reasons })

/** How long the records of the children of a level of an answer are kept, in one unit of work. */
const retentionsOf = together((context, children: ReadonlyArray<Child.ChildId>) =>
  ask(context, (session) => readRetention(session, children))
)

const legalHoldId = {
  legalHoldId: ({ legalHold }: { readonly legalHold: string }) => globalId("LegalHold", legalHold)
}

const erasureId = { erasureId: ({ erasure }: { readonly erasure: string }) => globalId("Erasure", erasure) }

export const retention: Resolvers = {
  Query: {
    recordsDue: (_, asked, context, info) => recordsDuePage(context, asked, info),
    erasures: (_, asked, context) => erasuresPage(context, asked),
    erasure: (_, { child }, context) => erasureOf(context, child)
  },
  Mutation: {
    ...erasing,
    legalHoldPlace: changing("legalHoldPlace", Placing, (session, { idempotencyKey: key, ...said }) => {
      const { authority, practitioner } = session
      const id = LegalHoldId.make(idOf({ authority, practitioner, key, operation: "legalHoldPlace" }))
      return Effect.map(placeLegalHold(session, { ...said, id }), (held) => ({ ...held, legalHold: id }))
    }),
    legalHoldLift: changing("legalHoldLift", Lifting, liftLegalHold)
  },
  Child: {
    retention: async ({ id }, _, context) => (await retentionsOf(context, id)) ?? null
  },
  Retention: { due: ({ obstacles }) => obstacles.length === 0 },
  RetentionCounted: { period: (counted) => counted },
  LegalHold: {
    id: ({ id }) => globalId("LegalHold", id),
    placedBy: ({ placedBy }, _, context) => practitioner(context, placedBy)
  },
  LegalHoldPlaced: { ...legalHoldId, childId: ({ child }) => globalId("Child", child) },
  LegalHoldLifted: legalHoldId,
  LegalHoldNotFound: legalHoldId,
  Erasure: {
    id: ({ id }) => globalId("Erasure", id),
    childId: ({ child }) => globalId("Child", child),
    child: ({ child, state }, _, context) => (state === "approved" ? null : childById(context, child)),
    proposedBy: ({ proposedBy }, _, context) => practitioner(context, proposedBy),
    decidedBy: ({ decidedBy }, _, context) => (decidedBy === null ? null : practitioner(context, decidedBy))
  },
  ErasureNotFound: erasureId,
  ErasureNotOpen: { ...erasureId, erasureState: ({ state }) => state },
  ProposalLapsed: erasureId,
  OwnProposal: erasureId,
  RecordNotDue: { childId: ({ child }) => globalId("Child", child) }
}
