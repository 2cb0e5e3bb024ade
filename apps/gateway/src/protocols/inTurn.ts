/**
 * The versions of one authority's protocol, each in its time.
 *
 * @module
 */
import { CalendarDate, type Protocol } from "@section17/domain"
import type { Offered } from "./Offered.ts"
import { ProtocolUnusable } from "./ProtocolUnusable.ts"

const { addDays } = CalendarDate

const placeOf = ({ file }: Offered): string => file ?? "the product"

const isSame = ({ local: one }: Offered, { local: other }: Offered): boolean =>
  one.version === other.version && one.sitsOn === other.sitsOn

/** What keeps two versions, of which the second begins no earlier, from standing beside each other. */
const clash = (one: Offered, other: Offered): ProtocolUnusable | undefined => {
  const refused = (why: string) => ProtocolUnusable.of(other, why)
  const { inForce, version } = one.local
  const { from } = other.local.inForce
  if (isSame(one, other)) {
    return refused(
      `stands twice: in ${placeOf(one)} and in ${placeOf(other)}. Take one away, or give it another version: an episode keeps the one that it was opened under by its name.`
    )
  }
  if (inForce.from < from && (inForce.until === undefined || inForce.until < from)) return undefined
  return refused(
    `is in force on ${from}, and so is version ${version}, in ${placeOf(one)}. Let the later begin after the earlier ends.`
  )
}

/** A version that says of no end is in force until the next one is. */
const ended = (offered: Offered, next: Offered | undefined): Offered => {
  const { inForce } = offered.local
  if (next === undefined || inForce.until !== undefined || next.local.inForce.from === inForce.from) {
    return offered
  }
  const until = addDays(next.local.inForce.from, -1)
  const local: Protocol.LocalProtocol = { ...offered.local, inForce: { ...inForce, until } }
  return { ...offered, local }
}

const byBeginning = ({ local: one }: Offered, { local: other }: Offered): number =>
  one.inForce.from < other.inForce.from ? -1 : Number(one.inForce.from > other.inForce.from)

/** All versions, those of one authority together and the earliest first; and everything in which two are in each other's way. */
export const inTurn = (
  all: ReadonlyArray<Offered>
): { readonly offered: ReadonlyArray<Offered>; readonly clashes: ReadonlyArray<ProtocolUnusable> } => {
  const authorities = [...new Set(all.map(({ local }) => local.authority))]
  const versions = authorities.map((authority) =>
    all.filter(({ local }) => local.authority === authority).toSorted(byBeginning)
  )
  const clashes = versions.flatMap((each) =>
    each.flatMap((one, at) => each.slice(at + 1).flatMap((other) => clash(one, other) ?? []))
  )
  const offered = versions.flatMap((each) => each.map((one, at) => ended(one, each[at + 1])))
  return { offered, clashes }
}
