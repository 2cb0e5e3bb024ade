import {
  buildSchema,
  type GraphQLField,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType
} from "graphql"
import { describe, expect, it } from "vitest"
import { boundOf } from "./bounds.ts"
import { schema } from "./schema.ts"

interface Placed {
  readonly place: string
  readonly field: GraphQLField<unknown, unknown>
}

const fields: ReadonlyArray<Placed> = Object.values(schema.getTypeMap())
  .filter((type) => !type.name.startsWith("__"))
  .flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, field }))
      : []
  )

/** Lists of values have nothing inside that could be asked for. */
const ofThings = fields.filter(({ field: { type } }) => isCompositeType(getNamedType(type)))
const lists = ofThings.filter(({ field }) => boundOf(field).isList)

/** The lists that are so long as an argument of the field that gives what they are in. */
const sizedByWhatGivesThem = new Set(
  ofThings.flatMap(({ field }) => {
    const type = getNamedType(field.type)
    const given = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
    return boundOf(field).sized.flatMap((name) => given.map((each) => `${each.name}.${name}`))
  })
)

const isBounded = ({ field, place }: Placed): boolean => {
  const { size, slicing } = boundOf(field)
  return size !== null || slicing.length > 0 || sizedByWhatGivesThem.has(place)
}

const pages = fields.filter(({ field }) => field.args.some(({ name }) => name === "first"))
const connections = ofThings.filter(({ field: { type } }) => getNamedType(type).name.endsWith("Connection"))

describe("how much a field answers with", () => {
  it("is said of each that gives a list", () => {
    expect(lists.filter((each) => !isBounded(each)).map(({ place }) => place)).toEqual([])
    expect(lists.length).toBeGreaterThan(100)
  })

  it("is from one to a hundred where nothing in the query says so", () => {
    const said = [...lists, ...pages].flatMap(({ field, place }) => {
      const { size } = boundOf(field)
      return size === null ? [] : [{ place, size }]
    })
    expect(said.filter(({ size }) => !Number.isInteger(size) || size < 1 || size > 100)).toEqual([])
  })

  it("is said of each page, by a default of how many there are on it", () => {
    expect(pages.filter(({ field }) => boundOf(field).size === null).map(({ place }) => place)).toEqual([])
    expect(connections.filter(({ field }) => boundOf(field).slicing.length === 0)).toEqual([])
    expect(connections.length).toBeGreaterThan(10)
  })

  it("speaks of arguments and fields that there are", () => {
    const wrong = fields.filter(({ field }) => {
      const { sized, slicing } = boundOf(field)
      const type = getNamedType(field.type)
      const given = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
      const named = given.flatMap((each) => (isObjectType(each) ? Object.keys(each.getFields()) : []))
      const known = field.args.map(({ name }) => name)
      return (
        slicing.some(([name = ""]) => !known.includes(name)) || sized.some((name) => !named.includes(name))
      )
    })
    expect(wrong.map(({ place }) => place)).toEqual([])
  })

  it("would not be known of a list of which nothing is said", () => {
    const { listed, paged, told } = buildSchema(`
      directive @listSize(assumedSize: Int) on FIELD_DEFINITION
      type Thing { id: ID! }
      type Query { listed: [Thing!]!, told: [Thing] @listSize(assumedSize: 7), paged(first: Int = 30): [Thing] }
    `)
      .getQueryType()!
      .getFields()
    const sizes = [listed, told, paged].map((field) => boundOf(field!).size)
    expect(sizes).toEqual([null, 7, 30])
    expect(isBounded({ place: "Query.listed", field: listed! })).toBe(false)
  })
})
