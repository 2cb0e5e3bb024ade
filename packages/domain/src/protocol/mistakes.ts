/** What a schema finds wrong with a value, in words for whoever wrote the value by hand. */
import * as SchemaAST from "effect/SchemaAST"
import * as SchemaIssue from "effect/SchemaIssue"

type Path = ReadonlyArray<PropertyKey>

/** What is wrong where, and what to write instead; both without the full stop. */
export interface Mistake {
  readonly path: Path
  readonly why: string
  readonly remedy: string
}

/** A value as its writer sees it; what is long is only named. */
const shown = (value: unknown): string => {
  if (Array.isArray(value)) return "a list"
  if (typeof value === "object" && value !== null) return "an object"
  return value === undefined ? "missing" : JSON.stringify(value)
}

const isShown = (issue: SchemaIssue.Issue): string =>
  SchemaIssue.hasInput(issue) ? `is ${shown(issue.input)}` : "is not as it should be"

const withoutFullStop = (text: string): string => text.replace(/\.$/u, "")

const literalsOf = (ast: SchemaAST.AST): ReadonlyArray<string> => {
  if (SchemaAST.isLiteral(ast)) return [JSON.stringify(ast.literal)]
  return SchemaAST.isUnion(ast) ? ast.types.flatMap(literalsOf) : []
}

const fieldsOf = (ast: SchemaAST.AST): ReadonlyArray<SchemaAST.PropertySignature> =>
  SchemaAST.isObjects(ast) ? ast.propertySignatures : []

/** The kinds of a tagged union. */
const tagsOf = (ast: SchemaAST.AST): ReadonlyArray<string> =>
  SchemaAST.isUnion(ast)
    ? ast.types.flatMap((each) =>
        fieldsOf(each)
          .filter(({ name }) => name === "_tag")
          .flatMap(({ type }) => literalsOf(type))
      )
    : []

const oneOf = (choices: ReadonlyArray<string>): string =>
  choices.length === 1 ? `Write ${choices.join("")}` : `Write one of: ${choices.join(", ")}`

const whole: Readonly<Record<string, string>> = {
  String: "Write words, in double quotes",
  Number: "Write a number, without quotes",
  Arrays: "Write a list, in square brackets",
  Objects: "Write an object, in curly brackets"
}

/** What a value of this kind looks like. */
const asked = (ast: SchemaAST.AST): string => {
  const literals = literalsOf(ast)
  if (literals.length > 0) return oneOf(literals)
  const tags = tagsOf(ast)
  if (tags.length > 0) return `Write an object whose _tag is one of: ${tags.join(", ")}`
  return whole[ast._tag] ?? "Write it as the JSON Schema of a protocol says"
}

const textOf = (annotation: unknown): string | undefined =>
  typeof annotation === "string" ? withoutFullStop(annotation) : undefined

/** What a check that failed asks for: its own message, or else what it expects. */
const askedByCheck = ({ filter, issue }: SchemaIssue.Filter): string => {
  const message = textOf(filter.annotations?.message)
  if (message !== undefined) return message
  const own = issue._tag === "InvalidValue" ? textOf(issue.annotations?.message) : undefined
  if (own !== undefined) return `Put it right: ${own}`
  const expected = textOf(filter.annotations?.expected)
  if (expected === "a value with a length of at least 1") return "Write at least one character"
  return expected === undefined ? "Write it as the JSON Schema of a protocol says" : `Write ${expected}`
}

const missing = ({ annotations }: SchemaIssue.MissingKey, path: Path): Mistake => {
  const description = textOf(annotations?.description)
  if (typeof path.at(-1) === "number") return { path, why: "is missing", remedy: "Write at least one" }
  const key = String(path.at(-1))
  return {
    path,
    why: "is missing",
    remedy: description === undefined ? `Write ${key}` : `Write ${key}: ${description}`
  }
}

const unexpected = (ast: SchemaAST.AST, path: Path): Mistake => ({
  path,
  why: "is no field that can stand here",
  remedy: `Take it out, or write one of: ${fieldsOf(ast)
    .map(({ name }) => String(name))
    .join(", ")}`
})

/** A value that is none of the kinds that can stand here; when it has a kind, what is wrong is the kind. */
const none = (issue: SchemaIssue.AnyOf, path: Path): Mistake => {
  const input = SchemaIssue.hasInput(issue) ? issue.input : undefined
  const tags = tagsOf(issue.ast)
  if (tags.length === 0 || typeof input !== "object" || input === null || Array.isArray(input)) {
    return { path, why: isShown(issue), remedy: asked(issue.ast) }
  }
  const tag: unknown = "_tag" in input ? input._tag : undefined
  return { path: [...path, "_tag"], why: `is ${shown(tag)}`, remedy: oneOf(tags) }
}

/** Everything that is wrong, in the order in which the schema has its fields. */
export const mistakesIn = (issue: SchemaIssue.Issue, path: Path = []): ReadonlyArray<Mistake> => {
  switch (issue._tag) {
    case "Composite":
      return issue.issues.flatMap((each) => mistakesIn(each, path))
    case "AnyOf":
      return issue.issues.length === 0
        ? [none(issue, path)]
        : issue.issues.flatMap((each) => mistakesIn(each, path))
    case "Pointer":
      return mistakesIn(issue.issue, [...path, ...issue.path])
    case "Encoding":
      return mistakesIn(issue.issue, path)
    case "Filter":
      return [{ path, why: isShown(issue), remedy: askedByCheck(issue) }]
    case "MissingKey":
      return [missing(issue, path)]
    case "UnexpectedKey":
      return [unexpected(issue.ast, path)]
    case "InvalidType":
      return [{ path, why: isShown(issue), remedy: asked(issue.ast) }]
    default:
      return [{ path, why: isShown(issue), remedy: "Write it as the JSON Schema of a protocol says" }]
  }
}
