/**
 * Reads what an entry is made of off the schema of the domain, so that a new kind of entry can be put on record, and
 * read, without a line here.
 *
 * @module
 */
import * as SchemaAST from "effect/SchemaAST"
import {
  type Choice,
  type Field,
  type Fields,
  isRoot,
  type Known,
  type Leaf,
  type Named,
  type Scalar,
  type Shape
} from "./Shape.ts"

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const scalars: Readonly<Record<string, Scalar>> = {
  CalendarDate: "Date",
  Instant: "DateTime",
  RuleId: "ID",
  TeamKey: "ID"
}

const knownBy: Readonly<Record<string, Known>> = {
  ChildId: "Child",
  PractitionerId: "Practitioner",
  TeamKey: "Team"
}

const textual = (identifier = ""): Scalar =>
  scalars[identifier] ?? (identifier.endsWith("Id") ? "ID" : "String")

const text = (ast: SchemaAST.AST): Leaf => {
  const identifier = SchemaAST.resolveIdentifier(ast)
  const known = identifier === undefined ? undefined : knownBy[identifier]
  return { _tag: "Leaf", scalar: textual(identifier), ...(known === undefined ? {} : { known }) }
}

const isWhole = ({ checks }: SchemaAST.AST): boolean =>
  checks?.some(({ annotations }) => annotations?.["expected"] === "an integer") ?? false

const isText = (ast: SchemaAST.AST): ast is SchemaAST.Literal & { readonly literal: string } =>
  SchemaAST.isLiteral(ast) && typeof ast.literal === "string"

const tagOf = (ast: SchemaAST.Objects): string | undefined => {
  const tag = ast.propertySignatures.find(({ name }) => name === "_tag")?.type
  return tag !== undefined && isText(tag) ? tag.literal : undefined
}

/** What is left of a type that may be null, without the null. */
const withoutNull = (ast: SchemaAST.AST): SchemaAST.AST => {
  if (!SchemaAST.isUnion(ast)) return ast
  const [one, ...others] = ast.types.filter((type) => !SchemaAST.isNull(type))
  return one !== undefined && others.length === 0 ? one : ast
}

const unheardOf = (owner: string, ast: SchemaAST.AST): Error =>
  new Error(`${owner}: an entry cannot hold ${ast._tag} yet. Say in shapeOf.ts how an input gives it.`)

/** Reads shapes; what has no name of its own, and is used twice, keeps the name of its first use. */
const reader = () => {
  const names = new Map<SchemaAST.AST, string>()

  const named = (ast: SchemaAST.AST, owner: string): Named => {
    const name = SchemaAST.resolveIdentifier(ast) ?? names.get(ast) ?? owner
    names.set(ast, name)
    return { name, description: SchemaAST.resolveDescription(ast) }
  }

  const field = ({ name, type }: SchemaAST.PropertySignature, owner: string): Field => {
    const only = withoutNull(type)
    const shape = shapeOf(only, `${owner}${capital(String(name))}`)
    const description = type.context?.annotations?.["description"]
    return {
      name: String(name),
      shape,
      optional: SchemaAST.isOptional(type),
      nullable: only !== type,
      description: typeof description === "string" ? description : undefined
    }
  }

  const fields = (ast: SchemaAST.Objects, owner: string): Fields => {
    const own = named(ast, owner)
    const said = ast.propertySignatures.filter(({ name }) => name !== "_tag")
    return { _tag: "Fields", ...own, tag: tagOf(ast), fields: said.map((each) => field(each, own.name)) }
  }

  const union = (ast: SchemaAST.Union, owner: string): Shape => {
    const own = named(ast, owner)
    if (ast.types.every(isText))
      return { _tag: "OneOf", ...own, values: ast.types.map(({ literal }) => literal) }
    if (!ast.types.every(SchemaAST.isObjects)) throw unheardOf(owner, ast)
    const prefix = isRoot(own.name) ? "" : own.name
    return {
      _tag: "Choice",
      ...own,
      cases: ast.types.map((each) => fields(each, `${prefix}${tagOf(each) ?? ""}`))
    }
  }

  const shapeOf = (ast: SchemaAST.AST, owner: string): Shape => {
    if (SchemaAST.isString(ast)) return text(ast)
    if (SchemaAST.isBoolean(ast)) return { _tag: "Leaf", scalar: "Boolean" }
    if (SchemaAST.isNumber(ast)) return { _tag: "Leaf", scalar: isWhole(ast) ? "Int" : "Float" }
    if (isText(ast)) return { _tag: "OneOf", ...named(ast, owner), values: [ast.literal] }
    if (SchemaAST.isUnion(ast)) return union(ast, owner)
    if (SchemaAST.isObjects(ast)) return fields(ast, owner)
    const item = SchemaAST.isArrays(ast) ? (ast.rest[0] ?? ast.elements[0]) : undefined
    if (item === undefined) throw unheardOf(owner, ast)
    return { _tag: "List", item: shapeOf(item, owner) }
  }

  return shapeOf
}

/** The shape of a choice between named cases. */
export const choiceOf = ({ ast }: { readonly ast: SchemaAST.AST }): Choice => {
  const shape = reader()(ast, "")
  if (shape._tag !== "Choice") throw new Error("An entry is one of several kinds.")
  return shape
}
