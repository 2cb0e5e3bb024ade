// The schema as it was last released: what a change of it is held against.
import { type ASTNode, parse, print, visit } from "graphql"

export interface Released {
  readonly version: string
  readonly schema: string
}

const heading = (version: string): string =>
  `# The schema of version ${version}, as it was released. Written by \`pnpm release:version\`. Do not edit.`
const headed = /^# The schema of version (\S+), /u

const plain = (node: ASTNode): ASTNode | undefined =>
  "description" in node ? { ...node, description: undefined } : undefined

/** As it is kept: without descriptions, which break nobody, so that what is seen of a release is what changed in it. */
export const writeReleased = ({ schema, version }: Released): string =>
  `${heading(version)}\n${print(visit(parse(schema, { noLocation: true }), { enter: plain }))}\n`

export const readReleased = (text: string): Released => ({
  version: headed.exec(text)?.[1] ?? "unknown",
  schema: text
})
