/**
 * Who belongs to a child's household and family, as it was last described in an episode of theirs. Every other child is
 * named only where whoever asks may see them, and is accounted for as read.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import { type Child, Household, type Refusal } from "@section17/domain"
import { isPermitted, permitted } from "../access/permitted.ts"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForEach } from "../audit/accountForReading.ts"
import { accountably, accountForRefusal } from "../audit/accountably.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { Children, type HouseholdDescribed } from "./Children.ts"

/** Another child of the household or the family, and why their needs are to be considered too. */
export interface OtherOfHousehold {
  readonly child: Child.Child
  /** Null where they are known as a sibling alone. */
  readonly resident: boolean | null
  readonly because: ReadonlyArray<Household.Reason>
}

/** A household as it was described, with those of its other children whom whoever asks may see. */
export interface HouseholdRead {
  readonly described: HouseholdDescribed
  readonly others: ReadonlyArray<OtherOfHousehold>
}

type Known = ReadonlyMap<Child.ChildId, Child.Child>

const othersIn = ({ child, household }: HouseholdDescribed) =>
  Household.otherChildren(child, { own: household, householdsOfAllegedPerpetrators: [] })

/** Whom nobody knows, or not whoever asks, is left out: both alike. */
const seen = (described: HouseholdDescribed, known: Known): HouseholdRead => {
  const resident = new Map(described.household.children.map((each) => [each.child, each.resident]))
  const others = othersIn(described).flatMap(({ because, child: id }) => {
    const child = known.get(id)
    return child === undefined ? [] : [{ child, resident: resident.get(id) ?? null, because }]
  })
  return { described, others }
}

/** Which of the descriptions may be seen, by how their episodes stand. */
const maySee = Effect.gen(function* () {
  const open = yield* isPermitted("seeEpisode", { closed: false })
  const closed = yield* isPermitted("seeEpisode", { closed: true })
  return (described: HouseholdDescribed): boolean => (described.closed ? closed : open)
})

const read = Effect.fnUntraced(function* (of: ReadonlyArray<Child.ChildId>) {
  const children = yield* Children
  const described = (yield* children.households(of)).filter(yield* maySee)
  const known = yield* children.these(described.flatMap(othersIn).map(({ child }) => child))
  return described.map((each) => seen(each, known))
})

const entriesOf = (found: ReadonlyArray<HouseholdRead>, of: ReadonlyArray<Child.ChildId>) => [
  ...of.map((child) => ({
    child,
    episode: found.find(({ described }) => described.child === child)?.described.episode ?? null
  })),
  ...found.flatMap(({ others }) => others.map(({ child }) => ({ child: child.id, episode: null })))
]

/** The households of children who were read, by child; none where nobody described it, or the episode may not be seen. */
export const readHouseholds = Effect.fn("readHouseholds")(function* (
  session: SessionContext,
  of: ReadonlyArray<Child.ChildId>
): Effect.fn.Return<
  ReadonlyMap<Child.ChildId, HouseholdRead>,
  Refusal.UnknownPractitioner | NotPermitted,
  UnitOfWork
> {
  const asked = { action: "household", episode: null, child: null }
  return yield* accountably(
    session,
    Effect.gen(function* () {
      yield* permitted("seeChild")
      yield* permitted("seeEpisode")
      const found = yield* read(of)
      yield* accountForEach(asked, entriesOf(found, of))
      return new Map(found.map((each) => [each.described.child, each]))
    }),
    (problem) =>
      Effect.forEach(of, (child) => accountForRefusal({ ...asked, child }, problem), { discard: true })
  )
})
