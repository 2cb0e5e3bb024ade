// What can be put on record, as mutations, inputs and enums: the kinds, their fields and the words stand in the domain alone.
import type { Governance } from "@section17/domain"
import { constantCase } from "../src/enumerations.ts"
import { entries, enumOf, setsOfEntries } from "../src/record/entries.ts"
import {
  chosenAs,
  type Choice,
  type Fields,
  inputOfMutation,
  isRoot,
  mutationOf,
  type OneOf,
  type Shape,
  within
} from "../src/record/Shape.ts"
import { standing, standingMutationOf, subjectOfKind } from "../src/staff/kinds.ts"
import { aboutCase, aboutChoice, aboutField, aboutFields, aboutSet, aboutValue, sentence } from "./about.ts"

const quoted = (words: string): string => JSON.stringify(words)

/** The name of an input type; another, where a room has an input of that name already. */
const inputNamed = (name: string, taken: ReadonlySet<string>): string =>
  taken.has(`${name}Input`) ? `${name}OnRecordInput` : `${name}Input`

const typeOf = (shape: Shape, taken: ReadonlySet<string>): string => {
  if (shape._tag === "Leaf") return shape.scalar
  if (shape._tag === "OneOf") return enumOf(shape)
  return shape._tag === "List" ? `[${typeOf(shape.item, taken)}!]` : inputNamed(shape.name, taken)
}

const block = (about: string, head: string, lines: ReadonlyArray<string>): string =>
  `${quoted(about)}\n${head} {\n${lines.join("\n")}\n}`

const line = (about: string, field: string): string => `  ${quoted(about)}\n  ${field}`

const linesOf = (shape: Fields, path: string, taken: ReadonlySet<string>): ReadonlyArray<string> =>
  shape.fields.map((field) => {
    const mark = field.nullable || field.optional ? "" : "!"
    return line(aboutField(path, field), `${field.name}: ${typeOf(field.shape, taken)}${mark}`)
  })

const inputOfFields = (
  shape: Fields,
  { about, path }: { readonly about: string; readonly path: string },
  taken: ReadonlySet<string>
): string => block(about, `input ${inputNamed(shape.name, taken)}`, linesOf(shape, path, taken))

const caseLine = (choice: Choice, each: Fields, taken: ReadonlySet<string>): string =>
  each.fields.length === 0
    ? line(`${sentence(aboutCase(choice, each)).slice(0, -1)}: give true.`, `${chosenAs(each)}: Boolean`)
    : line(aboutCase(choice, each), `${chosenAs(each)}: ${inputNamed(each.name, taken)}`)

const inputsOfChoice = (choice: Choice, taken: ReadonlySet<string>): ReadonlyArray<string> => [
  block(
    aboutChoice(choice),
    `input ${inputNamed(choice.name, taken)} @oneOf`,
    choice.cases.map((each) => caseLine(choice, each, taken))
  ),
  ...choice.cases
    .filter(({ fields }) => fields.length > 0)
    .map((each) =>
      inputOfFields(each, { about: aboutCase(choice, each), path: `${choice.name}.${each.tag}` }, taken)
    )
]

const inputsOf = (shape: Shape, taken: ReadonlySet<string>): ReadonlyArray<string> => {
  if (shape._tag === "Choice") return isRoot(shape.name) ? [] : inputsOfChoice(shape, taken)
  if (shape._tag !== "Fields" || shape.tag !== undefined) return []
  return [inputOfFields(shape, { about: aboutFields(shape), path: shape.name }, taken)]
}

/** What the input of each mutation says besides what it puts on record. */
type Header = ReadonlyArray<readonly [field: string, about: string]>

const header: Header = [
  [
    "idempotencyKey: String!",
    "A key of 8 to 200 printable characters that the caller makes for this request: the same request sent twice happens once."
  ],
  ["episode: ID!", "The id of the episode."],
  ["seenVersion: Int!", "The version of the episode that the practitioner has seen."]
]

/** What a mutation that is made from a kind is called, takes beside what the kind says, and answers with. */
interface Made {
  readonly kind: Fields
  readonly mutation: string
  readonly header: Header
  readonly payload: string
  readonly does: string
}

const ofEntry = (kind: Fields): Made => ({
  kind,
  mutation: mutationOf(kind),
  header,
  payload: "OnRecordPutPayload",
  does: `Puts on record: ${aboutCase(entries, kind)}`
})

/** Whose record it is that a mutation about practitioners, teams or the authority adds to. */
const whose: Readonly<Record<Governance.SubjectKind, Header>> = {
  practitioner: [
    [
      "practitioner: ID!",
      "The id of the practitioner: of one who is appointed, Practitioner: and the subject by which the authority's identity provider knows them."
    ]
  ],
  team: [
    [
      "team: ID!",
      "The id of the team: of one that is formed, Team: and a key of small letters, digits and hyphens."
    ]
  ],
  authority: [],
  system: [
    [
      "system: ID!",
      "The id of the case system: of one that is registered, CaseSystem: and the subject by which the authority's identity provider knows it."
    ]
  ]
}

const ofStanding = (kind: Fields): Made => {
  const subject = subjectOfKind(kind)
  const [key = ["", ""]] = header
  return {
    kind,
    mutation: standingMutationOf(kind),
    header: [
      key,
      ...whose[subject],
      ["seenVersion: Int!", "The version of the record that whoever asks has seen: 0 before its first entry."]
    ],
    payload: `${subject.charAt(0).toUpperCase()}${subject.slice(1)}RecordedPayload`,
    does: aboutCase(standing, kind)
  }
}

const made: ReadonlyArray<Made> = [...entries.cases.map(ofEntry), ...standing.cases.map(ofStanding)]

const inputOfMade = ({ does, header, kind, mutation }: Made, taken: ReadonlySet<string>): string =>
  block(does, `input ${inputOfMutation(mutation)}`, [
    ...header.map(([field, about]) => line(about, field)),
    ...linesOf(kind, kind.tag ?? "", taken)
  ])

const mutationFor = ({ does, mutation, payload }: Made): string => {
  const argument = `${quoted("What happened, or is so.")} input: ${inputOfMutation(mutation)}!`
  return line(does, `${mutation}(${argument}): ${payload}!`)
}

const mutations = (): string => `extend type Mutation {\n${made.map(mutationFor).join("\n")}\n}`

const enumFor = (name: string, set: OneOf): string =>
  block(
    aboutSet(set),
    `enum ${name}`,
    set.values.map((value) => line(aboutValue(set, value), constantCase(value)))
  )

/** Two types of one name would be one type, and the second would be lost. */
const eachOnce = (types: ReadonlyArray<string>): ReadonlyArray<string> => {
  const all = [...new Set(types)]
  const names = all.map((type) => /^(?:input|enum) (\w+)/mu.exec(type)?.[1])
  const twice = names.filter((name, at) => names.indexOf(name) < at)
  if (twice.length > 0)
    throw new Error(`Two things on record are named alike: ${twice.join(", ")}. Give one another identifier.`)
  return all
}

/** The SDL of all that can be put on record, given the SDL of the rooms. */
export const entriesSdl = (rooms: ReadonlyArray<string>): string => {
  const taken = new Set(
    rooms.flatMap((sdl) => [...sdl.matchAll(/^input (\w+)/gmu)].map(([, name = ""]) => name))
  )
  const types = [
    mutations(),
    ...made.map((each) => inputOfMade(each, taken)),
    ...[...within(entries), ...within(standing)].flatMap((shape) => inputsOf(shape, taken)),
    ...[...setsOfEntries].map(([name, set]) => enumFor(name, set))
  ]
  return `${["# Made by `pnpm generate` from the domain's entries. Do not edit.", ...eachOnce(types)].join("\n\n")}\n`
}
