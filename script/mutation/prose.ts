// Tells Stryker to leave alone what a schema is called and how it is described: no test should repeat that.
interface Path {
  readonly key: string | number | null
  readonly node: Node
  readonly parent: Node | undefined
}

/** The part that is read of a node of the syntax tree. */
interface Node {
  readonly type: string
  readonly callee?: Node & { readonly name?: string; readonly property?: { readonly name?: string } }
  readonly key?: { readonly name?: string }
}

const called = (node: Node | undefined): string | undefined =>
  node?.type === "CallExpression" ? (node.callee?.name ?? node.callee?.property?.name) : undefined

/** `annotate({ … })`, `annotateKey({ … })`, the text in `described(schema, text)`, `description: text`, and the name in `brand(name)`. */
const isProse = ({ key, node, parent }: Path): boolean =>
  ["annotate", "annotateKey", "brand"].includes(called(node) ?? "") ||
  (called(parent) === "described" && key === 1) ||
  (node.type === "ObjectProperty" && node.key?.name === "description")

export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "prose",
    value: {
      shouldIgnore: (path: Path) =>
        isProse(path) ? "what a schema is called and how it is described" : undefined
    }
  }
]
