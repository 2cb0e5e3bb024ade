// What can be pushed, from the SDL of the rooms: each mutation whose answer is an episode, and every problem that one of them answers with.
import { type DefinitionNode, type FieldDefinitionNode, Kind, parse, type TypeNode } from "graphql"

const HAPPENED = "ItemCarriedOut"

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)

const mutationsIn = (definitions: ReadonlyArray<DefinitionNode>): ReadonlyArray<FieldDefinitionNode> =>
  definitions.flatMap((each) =>
    each.kind === Kind.OBJECT_TYPE_EXTENSION && each.name.value === "Mutation" ? (each.fields ?? []) : []
  )

/** The types that hold an episode as it stands, and those that are a problem. */
const typesIn = (definitions: ReadonlyArray<DefinitionNode>) => {
  const types = definitions.flatMap((each) => (each.kind === Kind.OBJECT_TYPE_DEFINITION ? [each] : []))
  const named = (of: typeof types) => new Set(of.map(({ name }) => name.value))
  return {
    episodes: named(
      types.filter(({ fields = [] }) =>
        fields.some(({ name, type }) => name.value === "episode" && nameOf(type) === "Episode")
      )
    ),
    problems: named(
      types.filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === "Problem"))
    )
  }
}

const unionsIn = (definitions: ReadonlyArray<DefinitionNode>): ReadonlyMap<string, ReadonlyArray<string>> =>
  new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.UNION_TYPE_DEFINITION
        ? [[each.name.value, (each.types ?? []).map(({ name }) => name.value)] as const]
        : []
    )
  )

const item = ({ arguments: [input] = [], description, name }: FieldDefinitionNode): string =>
  `  ${JSON.stringify(description?.value ?? "")}\n  ${name.value}: ${input === undefined ? "" : nameOf(input.type)}`

/** The SDL of what can be pushed, given that of all rooms. */
export const pushSdl = (rooms: ReadonlyArray<string>): string => {
  const { definitions } = parse(rooms.join("\n"))
  const { episodes, problems } = typesIn(definitions)
  const unions = unionsIn(definitions)
  const membersOf = ({ type }: FieldDefinitionNode) => unions.get(nameOf(type)) ?? []
  const pushed = mutationsIn(definitions).filter((mutation) =>
    membersOf(mutation).some((member) => episodes.has(member) && !problems.has(member))
  )
  const answers = new Set(pushed.flatMap(membersOf).filter((member) => problems.has(member)))
  return [
    "# Made by `pnpm generate` from the mutations that answer with an episode. Do not edit.",
    `"One change, under its own idempotency key: exactly one of these, each as its mutation takes it."\ninput PushItemInput @oneOf {\n${pushed.map(item).join("\n")}\n}`,
    `"What came of one change: it is carried out, or a problem that its mutation answers with."\nunion PushOutcome =\n  | ${HAPPENED}\n${[
      ...answers
    ]
      .sort()
      .map((name) => `  | ${name}`)
      .join("\n")}\n`
  ].join("\n\n")
}
