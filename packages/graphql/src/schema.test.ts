import { readFileSync } from "node:fs"
import { Command } from "@section17/domain"
import {
  getNamedType,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLUnionType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isUnionType
} from "graphql"
import { describe, expect, it } from "vitest"
import { internalValues as valuesOfRooms } from "./enumerations.ts"
import type { Problems } from "./models.ts"
import { entries, internalValues as valuesOfEntries } from "./record/entries.ts"
import { mutationOf } from "./record/Shape.ts"
import { printedSchema, schema } from "./schema.ts"
import { standing, standingMutationOf, subjectOfKind } from "./staff/kinds.ts"

const types = Object.values(schema.getTypeMap()).filter(
  ({ astNode, name }) => astNode !== undefined && !name.startsWith("__")
)
/** What changes no episode. */
const settingUp = ["webhookPing", "webhookRegister", "webhookRemove", "webhookReplay"]
const mutations = schema.getMutationType()!.getFields()
const internalValues = { ...valuesOfRooms, ...valuesOfEntries }
const isProblem = (name: string) => {
  const type = schema.getType(name)
  return isObjectType(type) && type.getInterfaces().some((each) => each.name === "Problem")
}

interface Described {
  readonly place: string
  readonly description: string | null | undefined
}

const described: ReadonlyArray<Described> = types.flatMap((type): ReadonlyArray<Described> => {
  const own = { place: type.name, description: type.description }
  if (isEnumType(type)) {
    return [
      own,
      ...type.getValues().map(({ description, name }) => ({ place: `${type.name}.${name}`, description }))
    ]
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own]
  return [
    own,
    ...Object.values(type.getFields()).flatMap((field): ReadonlyArray<Described> => [
      { place: `${type.name}.${field.name}`, description: field.description },
      ...("args" in field ? [...field.args] : []).map(({ description, name }) => ({
        place: `${type.name}.${field.name}(${name})`,
        description
      }))
    ])
  ]
})

/** A name as plain words: all that some fields of entries have to say. */
const wordsOf = (name: string): string => {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/gu, " ").toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
/** Not the values of enums, whose name can be all there is to say: early help. */
const isOfField = (place: string): boolean => /\.[a-z]/u.test(place)
const madeFromEntries = new Set(
  [
    ...readFileSync(new URL("record/entries.gen.graphql", import.meta.url), "utf8").matchAll(
      /^input (\w+)/gmu
    )
  ].map(([, name]) => name)
)
const isOnRecord = (place: string): boolean => madeFromEntries.has(place.slice(0, place.indexOf(".")))

/** The name of a command with its object first, as mutations are named. */
const objectFirst = (command: string): string => {
  const [, verb = "", object = ""] = /^(SignOff|[A-Z][a-z]+)(.*)$/u.exec(command) ?? []
  return `${object.charAt(0).toLowerCase()}${object.slice(1)}${verb}`
}

/** The compiler asks for every problem here; the test asks for every one in the schema. */
const problems: Record<Problems["_tag"], true> = {
  ChairNotIndependent: true,
  ChildNotFound: true,
  ConcurrentChange: true,
  EpisodeIsClosed: true,
  EpisodeNotFound: true,
  ExceptionNotAllowed: true,
  HandoverRequired: true,
  LegalHoldNotFound: true,
  ErasureNotFound: true,
  ErasureNotOpen: true,
  RecordNotDue: true,
  ProposalLapsed: true,
  OwnProposal: true,
  IdempotencyKeyReused: true,
  IdentifierTaken: true,
  ImpossibleDay: true,
  LaterThanTheLimit: true,
  MayNotDecideOnOwnWork: true,
  NotPermitted: true,
  NothingToExclude: true,
  NobodyNamed: true,
  CaseSystemNamed: true,
  NotRestricted: true,
  NotTheirsToKeep: true,
  OwnRecord: true,
  RecordChanged: true,
  StandsOtherwise: true,
  MayNotLead: true,
  NoProtocolInForce: true,
  DecidedInPersonAlone: true,
  NotEntitledToDecide: true,
  NotOnRecord: true,
  NotTheLeadPractitioner: true,
  NotYetBorn: true,
  OutOfOrder: true,
  OutsideCalendarCoverage: true,
  OverrunReasonRequired: true,
  ProtocolIsSilent: true,
  AlreadyOffered: true,
  AuthorityNotHere: true,
  NotInChronology: true,
  RestrictionRequired: true,
  TransferNotFound: true,
  TransferNotOpen: true,
  UnknownPractitioner: true,
  WebhookAddressRefused: true,
  WebhookNotFound: true,
  WritingRequired: true
}

describe("The schema", () => {
  it("describes every type, field, argument and value", () => {
    expect(
      described.filter(({ description }) => (description ?? "").trim() === "").map(({ place }) => place)
    ).toEqual([])
    expect(described.length).toBeGreaterThan(500)
  })

  it("says more of a field or an argument than its name does, but where the name of what is on record is all there is", () => {
    const bare = described.filter(
      ({ description, place }) =>
        isOfField(place) && description === wordsOf(place.slice(place.lastIndexOf(".") + 1))
    )
    const own = bare.filter(({ place }) => !isOnRecord(place))
    expect(own.map(({ place }) => place)).toEqual([])
    // Fewer with each room of the domain that describes its fields; never more.
    expect(bare.length).toBeLessThanOrEqual(355)
  })

  it("is the schema that is committed", () => {
    expect(printedSchema).toBe(readFileSync(new URL("../schema.graphql", import.meta.url), "utf8"))
  })

  it("has no directives of its own but those that say how much a field answers with", () => {
    const own = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive))
    expect(own.map(({ name }) => name)).toEqual(["listSize", "cost"])
  })

  it("names no authority and no role in an enum", () => {
    const enums = types.filter(isEnumType).map(({ name }) => name)
    expect(enums).toEqual(expect.not.arrayContaining(["Authority", "Role"]))
    expect(enums.toSorted()).toEqual(Object.keys(internalValues).toSorted())
  })

  it.each(Object.entries(internalValues))(
    "the enum %s has every value of the domain's set, and no other",
    (name, values) => {
      const shown = (schema.getType(name) as GraphQLEnumType)
        .getValues()
        .map((each) => [each.name, each.value])
      expect(Object.fromEntries(shown)).toEqual(values)
    }
  )
})

/** Mutations that are no command for an episode: what they change has no version to have been seen. */
const besides = [
  "erasureApprove",
  "erasurePropose",
  "erasureReject",
  "erasureWithdraw",
  "glassBreak",
  "legalHoldLift",
  "legalHoldPlace",
  "restrictionDecide",
  "restrictionLift",
  "restrictionPractitionerName",
  "restrictionPractitionerUnname",
  "transferAccept",
  "transferDecline",
  "transferOffer",
  "transferWithdraw"
]
/** Several changes at once, each of them a mutation's own input. */
const atOnce = ["changesPush"]
const oneByOne = Object.values(mutations).filter(({ name }) => !atOnce.includes(name))

/** Whose record a mutation adds to, where it is no episode's. */
const subjects = new Map(standing.cases.map((kind) => [standingMutationOf(kind), subjectOfKind(kind)]))

/** The mutations of the commands, and of the kinds of entry: what the one command that is left out puts on record. */
const expected = [
  ...Object.keys(Command.Command.cases)
    .filter((command) => command !== "PutOnRecord")
    .map(objectFirst),
  ...entries.cases.map(mutationOf),
  ...besides,
  ...standing.cases.map(standingMutationOf)
]

describe("Mutations", () => {
  it.each(expected)("there is %s", (name) => {
    expect(Object.keys(mutations)).toContain(name)
  })

  it("are no more than there are commands, kinds of entry and what sets systems up, each under a name of its own", () => {
    expect(Object.keys(mutations).toSorted()).toEqual([...expected, ...settingUp, ...atOnce].toSorted())
    expect(new Set(expected).size).toBe(expected.length)
  })

  it.each(oneByOne)(
    "$name takes one input, with an idempotency key and the version it saw",
    ({ args, name }) => {
      expect(args.map((each) => [each.name, String(each.type)])).toEqual([
        ["input", `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`]
      ])
      const input = getNamedType(args[0]!.type)
      const fields = isInputObjectType(input) ? input.getFields() : {}
      expect(String(fields["idempotencyKey"]?.type)).toBe("String!")
      if (name === "referralReceive" || [...settingUp, ...besides].includes(name)) return
      const subject = subjects.get(name) ?? "episode"
      expect(String(fields[subject]?.type)).toBe(subject === "authority" ? "undefined" : "ID!")
      expect(String(fields["seenVersion"]?.type)).toBe("Int!")
    }
  )

  it.each(oneByOne)(
    "$name answers with the one thing that happened, or with problems by name",
    ({ type }) => {
      const payload = getNamedType(type) as GraphQLUnionType
      expect(isUnionType(payload)).toBe(true)
      const names = payload.getTypes().map(({ name }) => name)
      expect(names.filter((name) => !isProblem(name))).toHaveLength(1)
      expect(names).toEqual(
        expect.arrayContaining([
          "InvalidInput",
          "IdempotencyKeyReused",
          "UnknownPractitioner",
          "OtherProblem"
        ])
      )
    }
  )
})

describe("What can be pushed", () => {
  const item = schema.getType("PushItemInput")
  const items = isInputObjectType(item) ? Object.values(item.getFields()) : []

  it("is each mutation that answers with an episode, each taken as alone", () => {
    const settled = [...settingUp, ...besides, ...atOnce, ...standing.cases.map(standingMutationOf)]
    expect(items.map(({ name }) => name).toSorted()).toEqual(
      expected.filter((name) => !settled.includes(name)).toSorted()
    )
    for (const { name, type } of items) {
      expect(`${String(type)}!`).toBe(String(mutations[name]!.args[0]!.type))
    }
  })

  it("answers with each problem under the name that it has alone", () => {
    const outcome = schema.getType("PushOutcome") as GraphQLUnionType
    const named = outcome.getTypes().map(({ name }) => name)
    const alone = items.flatMap(({ name }) =>
      (getNamedType(mutations[name]!.type) as GraphQLUnionType).getTypes().map((type) => type.name)
    )
    const problemsAlone = [...new Set(alone)].filter(isProblem)
    expect(named.toSorted()).toEqual(["ItemCarriedOut", ...problemsAlone].toSorted())
  })
})

/** The fields of several types that have the same name and not the same type: one selection could not name both. */
const conflicts = (members: ReadonlyArray<GraphQLObjectType>): ReadonlyArray<string> => {
  const typesOf = new Map<string, Set<string>>()
  for (const { name, type } of members.flatMap((member) => Object.values(member.getFields()))) {
    typesOf.set(name, (typesOf.get(name) ?? new Set()).add(String(type)))
  }
  return [...typesOf].filter(([, fieldTypes]) => fieldTypes.size > 1).map(([name]) => name)
}

describe("What can be selected together", () => {
  it.each(types.filter(isAbstractType))("in $name has one type for each name", (type) => {
    // Everything that is put on record, or can be found again, has things of its own to say; nobody selects all.
    if (["Recorded", "Node"].includes(type.name)) return
    expect(conflicts([...schema.getPossibleTypes(type)])).toEqual([])
  })
})

describe("Problems", () => {
  it.each(Object.keys(problems))("%s has a type under its own name", (name) => {
    expect(isProblem(name)).toBe(true)
  })

  it.each(Object.keys(problems))("%s is an answer to something", (name) => {
    const unions = types.filter(isUnionType)
    const answers = unions.filter((union) => union.getTypes().some((member) => member.name === name))
    expect(answers.length).toBeGreaterThan(0)
  })
})
