/** How each root field that asks the table of access is asked about a record, with arguments made from the schema. */
import { randomUUID } from "node:crypto"
import type { Policy } from "@section17/application"
import { type Of, system } from "./access.test-data.ts"
import { capabilityOf } from "./asks.test-data.ts"
import { mutations, type Operation, queries } from "./documents.test-data.ts"
import { type Kind, kindAt, likeNobodys } from "./ids.test-data.ts"
import type { Asked } from "./outcomes.test-data.ts"

export interface Question {
  readonly name: string
  readonly kind: "query" | "mutation"
  readonly may: Policy.Capability
  /** Whether it is asked of the record itself, and not of a list, of a new one or of one that nobody has. */
  readonly ofRecord: boolean
  readonly asked: (about: About) => Asked
}

export interface About {
  readonly of: Of
  readonly transfer: string
}

/** What would change how the record stands for the questions that follow: asked of a child whom nobody has. */
const changesTheRecord: ReadonlySet<string> = new Set([
  "restrictionDecide",
  "restrictionPractitionerName",
  "restrictionLift",
  "glassBreak",
  "referralReceive"
])

/** On record, and named by no restriction: to name them no longer changes nothing. */
const named = ({ referredBy }: Of): string => referredBy.replace("social-worker", "other-team-manager")

const idOf = (name: string, { of, transfer }: About): Record<Kind, string> => {
  const child = changesTheRecord.has(name) ? likeNobodys(of.child) : of.child
  return {
    Episode: of.episode,
    Child: child,
    Due: child,
    Practitioner: name.startsWith("restriction") ? named(of) : of.referredBy,
    Offered: name === "transfer" ? transfer : `Transfer:${randomUUID()}`,
    Received: `Transfer:${randomUUID()}`,
    Webhook: `Webhook:${randomUUID()}`,
    LegalHold: `LegalHold:${randomUUID()}`,
    Erasure: `Erasure:${randomUUID()}`,
    Team: `Team:${randomUUID()}`,
    CaseSystem: `CaseSystem:${randomUUID()}`,
    Cursor: "",
    Published: ""
  }
}

const byIdentifier = (name: string, { called }: Of): object =>
  name.endsWith("ByIdentifier") ? { system, value: called } : {}

const unseen = (input: object): object => ("seenVersion" in input ? { ...input, seenVersion: 0 } : input)

/** With a version that nobody has seen: whoever may is told of that, and nothing is written. */
const variablesOf = ({ name, variables }: Operation, about: About): Readonly<Record<string, unknown>> => {
  const ids = idOf(name, about)
  const { after: _, exclude: __, input, ...given } = variables((place) => ids[kindAt(name, place)])
  return {
    ...given,
    ...byIdentifier(name, about.of),
    ...(input !== undefined && input !== null && { input: unseen(input) })
  }
}

const ofARecord: ReadonlySet<Kind> = new Set<Kind>(["Episode", "Child", "Due"])

const isOfRecord = ({ name, places }: Operation): boolean =>
  name.endsWith("ByIdentifier") ||
  (!changesTheRecord.has(name) &&
    capabilityOf(name) !== "recordStaff" &&
    // What it is asked of comes first.
    places.slice(0, 1).some((place) => place !== "after" && ofARecord.has(kindAt(name, place))))

const questionsIn = (kind: Question["kind"], operations: ReadonlyArray<Operation>): ReadonlyArray<Question> =>
  operations.flatMap((operation) => {
    const may = capabilityOf(operation.name)
    if (may === undefined) return []
    const asked = (about: About) => ({ name: operation.name, variables: variablesOf(operation, about) })
    return [{ name: operation.name, kind, may, ofRecord: isOfRecord(operation), asked }]
  })

export const readings = questionsIn("query", queries)
export const changes = questionsIn("mutation", mutations)
