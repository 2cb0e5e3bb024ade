import { schema } from "@section17/graphql"
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isCompositeType,
  isListType,
  isNonNullType,
  isRequiredArgument
} from "graphql"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Receiver, startReceiver } from "../testing/receiver.ts"
import { ask, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { everythingOf, unlimited } from "./documents.test-data.ts"
import { type Person, read } from "./people.test-data.ts"
import { sentFor } from "./sent.test-data.ts"
import { addMore, begin, type Several, whenDue, whenReminded } from "./several.test-data.ts"
import { idsOnRecord } from "./idsOnRecord.test-data.ts"
import { looking } from "./webhooks.test-data.ts"

type Field = GraphQLField<unknown, unknown>

const query = schema.getQueryType()!.getFields()
const isList = ({ type }: Field): boolean => isListType(isNonNullType(type) ? type.ofType : type)
const isConnection = ({ type }: Field): boolean => getNamedType(type).name.endsWith("Connection")

/** What stands in a list, or on a page of it. */
const listedBy = (field: Field): GraphQLObjectType => {
  const given = getNamedType(field.type) as GraphQLObjectType
  return isConnection(field) ? (getNamedType(given.getFields()["nodes"]!.type) as GraphQLObjectType) : given
}

/** The parts of a thing, each of which is asked for alone, with all that is in it down to so many levels. */
const partsOf = (type: GraphQLObjectType, depth: number): ReadonlyArray<readonly [string, string]> =>
  Object.values(type.getFields())
    .filter((part) => isCompositeType(getNamedType(part.type)) && !part.args.some(isRequiredArgument))
    .map((part) => [part.name, `{ ${part.name} ${everythingOf(getNamedType(part.type), depth)} }`])

/** Every list at the root, but those that are asked for by ids, or published and read from no database. */
const apart: Readonly<Record<string, string>> = {
  nodes: "At most 50, by their ids: asked for below.",
  editions: "What is published is held by the gateway."
}
const lists = Object.values(query).filter(
  (field) => (isList(field) || isConnection(field)) && isCompositeType(getNamedType(field.type))
)
const asked = lists.filter(({ name }) => apart[name] === undefined)

/** What was found, and by how many statements. */
interface Count {
  readonly rows: number
  readonly statements: number
}
/** What names something by its id, and gives it. */
interface Named {
  readonly named: string | null
  readonly given: { readonly id: string } | null
}
type Counts = Readonly<Record<string, Count>>

const isReminders = ({ name }: Field): boolean => name === "reminders"

/** What does not grow: what is published, and what fills a page before anything is added. */
const asBefore = ["protocols", "webhookDeliveries", "accessLogByPractitioner"]

describe.runIf(process.env["TEST_DATABASE_URL"] !== undefined)("on a PostgreSQL server", () => {
  let gateway: TestGateway
  let receiver: Receiver
  let records: Several
  let few: Counts
  let many: Counts

  /** What is answered, and what was asked of the database for it; null for whoever may not ask. */
  const answered = async (who: Person, document: string) => {
    const whose = who.id.slice("Practitioner:".length)
    let found: Record<string, unknown> | null = null
    const sent = await sentFor("bristol", whose, async () => {
      const { json, text } = await ask(gateway.url, document, { token: who.token })
      const codes = json.errors?.map(({ extensions }) => extensions?.["code"])
      if (codes?.some((code) => code !== "FORBIDDEN")) throw new Error(text)
      found = codes === undefined ? (json.data ?? null) : null
    })
    return { found: found as Record<string, unknown> | null, statements: sent.length }
  }

  /** What is given where an argument must be: what the much is on record of, and all that was done. */
  const givenFor = (argument: string): string =>
    ({
      child: records.much.child,
      practitioner: records.people.teamManager.id,
      from: "2020-01-01",
      until: "2040-12-31"
    })[argument] ?? ""

  const countOf = async (field: Field, selected: string): Promise<Count | null> => {
    const given = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: "${givenFor(name)}"`)
    if (field.name === "children") given.push('name: "Ashdown"')
    const inside = isConnection(field) ? `{ nodes ${selected} }` : selected
    const document = `{ found: ${field.name}(${[...given, "first: 100"].join(", ")}) ${inside} }`
    for (const who of [records.people.teamManager, records.administrator, records.staffAdministrator]) {
      const { found, statements } = await answered(who, document)
      const listed = found?.["found"] as { nodes: ReadonlyArray<unknown> } & ReadonlyArray<unknown>
      if (found !== null) return { rows: (isConnection(field) ? listed.nodes : listed).length, statements }
    }
    return null
  }

  /** Of each list and each part of what stands in it, down to where somebody may see it all. */
  const countAll = async (fields: ReadonlyArray<Field>): Promise<Counts> => {
    const counts: Record<string, Count> = {}
    for (const field of fields) {
      const itself = await countOf(field, "{ __typename }")
      if (itself !== null) counts[field.name] = itself
      for (const [at, [part]] of partsOf(listedBy(field), 0).entries()) {
        for (const depth of [2, 1, 0]) {
          const count = await countOf(field, partsOf(listedBy(field), depth)[at]![1])
          if (count !== null) {
            counts[`${field.name}.${part}`] = count
            break
          }
        }
      }
    }
    return counts
  }

  const countEach = async (reminders: number): Promise<Counts> => {
    await whenReminded(records, gateway.url, reminders)
    const first = await countAll(asked.filter(isReminders))
    await whenDue(gateway.url)
    return { ...first, ...(await countAll(asked.filter((field) => !isReminders(field)))) }
  }

  beforeAll(async () => {
    receiver = await startReceiver()
    gateway = await startTestGateway({
      engine: "a PostgreSQL server",
      parts: { demonstration: true, limits: unlimited, looking, remindMillis: 100 }
    })
    const { url } = gateway
    records = await begin(gateway, { authority: "bristol", elsewhere: "barnsley" })
    await addMore(records, { receiver, round: "first", url })
    few = await countEach(3)
    await addMore(records, { receiver, round: "second", url })
    many = await countEach(few["reminders"]!.rows + 3)
  }, 900_000)
  afterAll(async () => {
    await gateway.stop()
    await receiver.stop()
  })

  it("every list of the schema is asked for, but for those that say why not", () => {
    const counted = Object.keys(few).filter((name) => !name.includes("."))
    expect([...counted, ...Object.keys(apart)].toSorted()).toEqual(lists.map(({ name }) => name).toSorted())
    const parts = asked.flatMap((field) =>
      partsOf(listedBy(field), 0).map(([part]) => `${field.name}.${part}`)
    )
    expect(
      Object.keys(few)
        .filter((name) => name.includes("."))
        .toSorted()
    ).toEqual(parts.toSorted())
  })

  it("every list has several rows, and the second time more", () => {
    expect(Object.keys(few).filter((name) => few[name]!.rows < 3)).toEqual([])
    const same = Object.keys(few).filter((name) => many[name]!.rows <= few[name]!.rows)
    expect(same.filter((name) => !asBefore.includes(name.split(".")[0]!))).toEqual([])
  })

  it("a list takes as many statements for many as for few, with any part of what stands in it", () => {
    const grown = Object.keys(few).filter((name) => many[name]!.statements !== few[name]!.statements)
    const told = (counts: Counts) => Object.fromEntries(grown.map((name) => [name, counts[name]!.statements]))
    expect(told(many)).toEqual(told(few))
  })

  it.each(["Episode", "Child"] as const)(
    "any part of an %s takes as many statements whether much is on record or little",
    async (name) => {
      const counts = async (of: Several["little"]) => {
        const id = name === "Episode" ? of.episode : of.child
        const found: Record<string, number> = {}
        for (const [part, selected] of partsOf(schema.getType(name) as GraphQLObjectType, 2)) {
          const document = `{ node(id: "${id}") { ... on ${name} ${selected} } }`
          found[part] = (await answered(records.people.teamManager, document)).statements
        }
        return found
      }
      expect(await counts(records.much)).toEqual(await counts(records.little))
    }
  )

  it("what is disclosed of a child takes as many statements whether much is on record or little", async () => {
    const everything = everythingOf(schema.getType("SubjectAccess")!, 3)
    const sent = async ({ child }: Several["little"]) => {
      const document = `{ subjectAccess(child: "${child}") { ... on SubjectAccess ${everything} } }`
      const { found, statements } = await answered(records.people.teamManager, document)
      expect(found?.["subjectAccess"]).toHaveProperty("page")
      return statements
    }
    expect(await sent(records.much)).toBe(await sent(records.little))
  })

  /** Whoever may see it where it is otherwise read. */
  const whoSees = (kind: string): Person =>
    kind === "Webhook" ? records.administrator : records.people.teamManager
  /** How many statements the things with these ids take; null for whoever may not see what is selected. */
  const sentForNodes = async (who: Person, of: ReadonlyArray<string>, selected: string) => {
    const document = `{ nodes(ids: ${JSON.stringify(of)}) ${selected} }`
    const { found, statements } = await answered(who, document)
    if (found === null) return null
    expect(found["nodes"]).toHaveLength(of.length)
    expect(found["nodes"]).not.toContain(null)
    return statements
  }

  describe("things of any kind that are asked for by their ids, at most fifty of them,", () => {
    let ids: ReadonlyMap<string, ReadonlyArray<string>>
    const ofKind = (kind: string) => ids.get(kind) ?? []
    const twice = (many: number) => ["Episode", "Child"].flatMap((kind) => ofKind(kind).slice(0, many))
    const mixed = [
      "Episode",
      "Child",
      "Practitioner",
      "Team",
      "CaseSystem",
      "Transfer",
      "Reminder",
      "LegalHold",
      "Erasure"
    ]

    beforeAll(async () => {
      await whenReminded(records, gateway.url, many["reminders"]!.rows)
      ids = await idsOnRecord(gateway.url, [records.people.teamManager, records.administrator])
    })

    it("are of every kind that the schema calls a node, and several of each", () => {
      const kinds = schema.getPossibleTypes(schema.getType("Node") as GraphQLInterfaceType)
      expect(kinds.map(({ name }) => name).toSorted()).toEqual(
        [...mixed, "Webhook", "Protocol", "Edition"].toSorted()
      )
      expect([...mixed, "Webhook"].filter((kind) => ofKind(kind).length < 3)).toEqual([])
    })

    it("take as many statements for forty-five as for one of each kind", async () => {
      const few = mixed.map((kind) => ofKind(kind)[0] ?? "")
      const more = mixed.flatMap((kind) => ofKind(kind).slice(0, 5))
      expect(more).toHaveLength(45)
      const who = records.people.teamManager
      // Who asks, one for each kind, and the account of them.
      expect(await sentForNodes(who, few, "{ __typename id }")).toBe(1 + mixed.length + 1)
      expect(await sentForNodes(who, more, "{ __typename id }")).toBe(1 + mixed.length + 1)
    })

    it("take as many for forty of two kinds as for two", async () => {
      expect(twice(20)).toHaveLength(40)
      const who = records.people.teamManager
      expect(await sentForNodes(who, twice(1), "{ __typename id }")).toBe(4)
      expect(await sentForNodes(who, twice(20), "{ __typename id }")).toBe(4)
    })

    it("what a list names by its id it gives, too, and that is accounted for by itself", async () => {
      const pages = [
        "caseload(first: 50) { nodes { named: episodeId given: episode { id } } }",
        "reminders(first: 50) { nodes { named: episodeId given: episode { id } } }",
        "transfersOutgoing(first: 50) { nodes { named: episodeId given: episode { id } } }",
        "transfersIncoming(first: 50) { nodes { named: episodeId given: episode { id } } }",
        "erasures(first: 50) { nodes { named: childId given: child { id } } }"
      ]
      for (const page of pages) {
        const { found } = await read<{ found: { nodes: ReadonlyArray<Named> } }>(
          records.people.teamManager,
          `{ found: ${page} }`
        )
        const { nodes } = found
        expect(nodes.length).toBeGreaterThan(2)
        expect(nodes.map(({ given }) => given?.id ?? null)).toEqual(nodes.map(({ named }) => named))
      }
      const { child } = records.much
      const log = `{ accessLog(child: "${child}", first: 2) { nodes { action episodeId childId } } }`
      await answered(
        records.people.teamManager,
        `{ child(id: "${child}") { episodes { nodes { episode { id } } } } }`
      )
      const { found } = await answered(records.people.teamManager, log)
      expect(found?.["accessLog"]).toMatchObject({
        nodes: [
          { action: "episode", episodeId: records.much.episode, childId: child },
          { action: "episodes" }
        ]
      })
    })

    it.each([...mixed, "Webhook"])(
      "of the kind %s take as many for all as for half of them, with any part of them",
      async (kind) => {
        const all = ofKind(kind).slice(0, 40)
        const type = schema.getType(kind) as GraphQLObjectType
        const counts = async (of: ReadonlyArray<string>) => {
          const found: Record<string, number | null> = {}
          for (const [at, [part]] of partsOf(type, 0).entries()) {
            for (const depth of [1, 0])
              found[part] ??= await sentForNodes(
                whoSees(kind),
                of,
                `{ ... on ${kind} ${partsOf(type, depth)[at]![1]} }`
              )
          }
          return found
        }
        const counted = await counts(all)
        expect(Object.values(counted)).not.toContain(null)
        // Who put it on record, or whether somebody leads, can be told of one half alone.
        const even = await counts(all.filter((_, at) => at % 2 === 0))
        const odd = await counts(all.filter((_, at) => at % 2 === 1))
        const most = Object.keys(counted).map((part) => [part, Math.max(even[part] ?? 0, odd[part] ?? 0)])
        expect(Object.fromEntries(most)).toEqual(counted)
      }
    )
  })
})
