/** What is shared of a record: what was chosen, with no id of the authority's own rows in it. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Struct from "effect/Struct"
import { type Child, type Episode, Event, London, planInPlace, Practitioner } from "@section17/domain"
import { Restrictions } from "../access/Restrictions.ts"
import { Children } from "../child/Children.ts"
import { Episodes, type RecordedEvent } from "../episode/Episodes.ts"
import { Practitioners } from "../practitioner/Practitioners.ts"
import { NotInChronology, type Shared, type SharedEvent } from "./Transfer.ts"

type Names = ReadonlyMap<string, Practitioner.Practitioner>

const encode = Schema.encodeSync(Event.Event)
type Details = SharedEvent["details"]

const detailsOf = (event: Event.Event): Details => {
  const encoded = encode(event) as Details
  return event._tag === "EntryRecorded"
    ? (encoded["entry"] as Details)
    : Struct.omit(encoded, ["_tag", "recordedAt", "recordedBy"])
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu

/** The texts in a value, however deep. */
const textsIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/**
 * A value with a practitioner's name in the place of the id, and for any other id a number: what refers to the same
 * thing still does, within what is shared, and leads nowhere else.
 */
const withoutIds = (names: Names) => {
  const numbers = new Map<string, string>()
  const numberOf = (id: string): string => {
    const number = numbers.get(id) ?? `#${numbers.size + 1}`
    numbers.set(id, number)
    return number
  }
  const said = (value: unknown): unknown => {
    if (typeof value === "string")
      return names.get(value)?.name ?? (UUID.test(value) ? numberOf(value) : value)
    if (Array.isArray(value)) return value.map(said)
    if (typeof value !== "object" || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, said(each)]))
  }
  return said
}

const isPractitionerId = Schema.is(Practitioner.PractitionerId)

const chosenFrom = Effect.fnUntraced(function* (episode: Episode.Episode, numbers: ReadonlyArray<number>) {
  const history = yield* (yield* Episodes).history(episode.id)
  const missing = numbers.find((number) => number < 1 || number > history.length)
  if (missing !== undefined) return yield* new NotInChronology({ episode: episode.id, number: missing })
  return history.filter(({ number }) => numbers.includes(number))
})

const eventsWithoutIds = Effect.fnUntraced(function* (events: ReadonlyArray<RecordedEvent>) {
  const told = events.map(({ event, number }) => ({ number, event, details: detailsOf(event) }))
  const named = told.flatMap(({ details, event }) => [event.recordedBy, ...textsIn(details)])
  const names: Names = yield* (yield* Practitioners).get(named.filter((text) => isPractitionerId(text)))
  const said = withoutIds(names)
  return told.map(({ details, event, number }): SharedEvent => ({
    number,
    recordedOn: London.dayOf(event.recordedAt),
    recordedBy: names.get(event.recordedBy)?.name ?? "",
    what: Event.says(event),
    details: said(details) as Details
  }))
})

/** What of a record is to be shared beside the child's details. */
export interface Chosen {
  readonly plan: boolean
  /** Events of the chronology, by their numbers. */
  readonly events: ReadonlyArray<number>
}

const childWithoutId = Effect.fnUntraced(function* (id: Child.ChildId) {
  const found = yield* (yield* Children).find(id)
  if (Option.isSome(found)) return Struct.omit(found.value, ["id"])
  return yield* Effect.die(new Error(`the child ${id} of an episode is not on record`))
})

export const sharedOf = Effect.fnUntraced(function* (episode: Episode.Episode, { events, plan }: Chosen) {
  const chosen = yield* chosenFrom(episode, events)
  const { id } = episode.child
  const shared: Shared = {
    child: yield* childWithoutId(id),
    plan: plan ? (planInPlace(episode) ?? null) : null,
    chronology: yield* eventsWithoutIds(chosen),
    restricted: (yield* (yield* Restrictions).of([id])).has(id)
  }
  return shared
})

const planSaid = {
  childInNeedPlan: "the child in need plan",
  childProtectionPlan: "the child protection plan"
}

/** What was shared, in words, as both sides put it on record. */
export const inWords = ({ chronology, plan }: Shared): string =>
  [
    "The child's details",
    ...(plan === null ? [] : [planSaid[plan.kind]]),
    ...(chronology.length === 0
      ? []
      : [`of the chronology: ${chronology.map(({ number, what }) => `${number} ${what}`).join(", ")}`])
  ]
    .join("; ")
    .concat(".")
