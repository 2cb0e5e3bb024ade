/** Children found by name, day of birth and identifier. */
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type ChildrenSought, type IdentifierSought, Met, searchChildren } from "@section17/application"
import { Identifier } from "@section17/domain"
import type { GraphQLResolveInfo } from "graphql"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { ChildIdentifierInput, QueryChildrenArgs } from "../resolvers.gen.ts"
import { attempt } from "../session/ask.ts"
import { cursorOf } from "../session/cursor.ts"
import { isSelected } from "../session/isSelected.ts"
import { notShown } from "../session/notShown.ts"
import { connection, countOf, refused } from "../session/page.ts"
import { externalIn } from "./identifiers.ts"

const cursor = cursorOf(Met)

const mostLetters = 200

/** A number with its check digit, or why it is none. */
const numberIn = <S extends Schema.Codec<string, string>>(field: string, schema: S) => {
  const decode = Schema.decodeUnknownOption(schema)
  return (text: string): string =>
    Option.getOrElse(decode(text.replaceAll(/\s/gu, "").toUpperCase()), () => {
      throw refused(
        `identifier.${field}: its check digit or its form is wrong. Compare it with where it came from.`
      )
    })
}
const nhsNumberIn = numberIn("nhsNumber", Identifier.NhsNumber)
const upnIn = numberIn("uniquePupilNumber", Identifier.UniquePupilNumber)

const identifierOf = ({
  external,
  nhsNumber,
  uniquePupilNumber
}: ChildIdentifierInput): IdentifierSought | undefined => {
  if (typeof nhsNumber === "string") return { kind: "nhsNumber", system: "", value: nhsNumberIn(nhsNumber) }
  if (typeof uniquePupilNumber === "string")
    return { kind: "uniquePupilNumber", system: "", value: upnIn(uniquePupilNumber) }
  return external ? { kind: "external", ...externalIn(external) } : undefined
}

const soughtOf = ({ bornOn, identifier, name }: QueryChildrenArgs) => {
  const known = identifier ? identifierOf(identifier) : undefined
  if (!name && !bornOn && known === undefined)
    throw refused("Give a name, a day of birth or an identifier to search by.")
  if ((name ?? "").length > mostLetters) throw refused(`name: give at most ${mostLetters} letters.`)
  return {
    ...(name && { name }),
    ...(bornOn && { bornOn }),
    ...(known && { identifier: known })
  } satisfies Partial<ChildrenSought>
}

export const childrenPage = async (
  context: GraphQLContext,
  args: QueryChildrenArgs & { readonly first: number },
  info: GraphQLResolveInfo
) => {
  const after = cursor.read(args.after)
  const sought = {
    ...soughtOf(args),
    first: countOf(args.first, "children"),
    counted: isSelected(info, "totalCount"),
    ...(after && { after })
  }
  const answer = await attempt(context, (session) => searchChildren(session, sought))
  const { children, more, total } = Result.getOrThrowWith(answer, notShown(context))
  const met = new Map(children.map((each) => [each.child, each.met]))
  const nodes = children.map(({ child }) => child)
  return connection({ nodes, more, total, isLater: after !== undefined }, (child) =>
    cursor.write({ id: child.id, met: met.get(child) ?? 0 })
  )
}
