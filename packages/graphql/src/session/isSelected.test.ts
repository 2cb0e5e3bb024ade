import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from "graphql"
import { describe, expect, it } from "vitest"
import { isSelected, isSelectedOfNodes } from "./isSelected.ts"

/** What a resolver of the first field is told of the document. */
const infoOf = (text: string) => {
  const { definitions } = parse(text)
  const fragments = Object.fromEntries(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each])
  )
  const [operation] = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  return { fragments, fieldNodes: [operation?.selectionSet.selections[0] as FieldNode] }
}

describe("what of a list is asked for", () => {
  it.each([
    ["{ episodes { nodes { lead { name } } } }", true],
    ["{ episodes { edges { node { lead { id } } } } }", true],
    [
      "{ episodes { ...page } } fragment page on EpisodeConnection { nodes { ... on EpisodeSummary { first: lead { id } } } }",
      true
    ],
    ["{ episodes { nodes { stage child { givenName } } } }", false],
    ["{ episodes { nodes { child { lead } } totalCount } }", false]
  ])("who leads its nodes: %s, %s", (document, asked) => {
    expect(isSelectedOfNodes(infoOf(document), "lead")).toBe(asked)
  })

  it("how many there are, of the list itself alone", () => {
    expect(isSelected(infoOf("{ episodes { ... { total: totalCount } } }"), "totalCount")).toBe(true)
    expect(isSelected(infoOf("{ episodes { nodes { totalCount } } }"), "totalCount")).toBe(false)
  })
})
