// Long declarations, made short enough to be read in a diff.
import { createHash } from "node:crypto"

/** Schemas repeat in full what they are made from, which has a declaration of its own. */
const LINES = 40

const digestOf = (lines: ReadonlyArray<string>): string =>
  createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 12)

const shortened = (declaration: string): string => {
  const lines = declaration.split("\n")
  if (lines.length <= LINES + 1) return declaration
  const rest = lines.slice(LINES)
  return [...lines.slice(0, LINES), `// … and ${rest.length} lines more: ${digestOf(rest)}`].join("\n")
}

/** The same declarations; of a long one, its start and a digest of the rest, so that a change to it still shows. */
export const shorten = (declarations: string): string =>
  declarations
    .split(/\n\n(?=\/\/ @)/)
    .map(shortened)
    .join("\n\n")
