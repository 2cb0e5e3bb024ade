// A copy of the sources, in which fixtures can break the rules.
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { root, shelves } from "../workspace.ts"

const configuration = [
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "tsconfig.base.json",
  "turbo.json",
  ".dependency-cruiser.cjs",
  ".oxlintrc.json"
]
const leftOut = new Set(["dist", "coverage", ".turbo", ".test-results", ".data", ".vite", ".bin"])

/** Runs `use` on a copy of the checkout and removes the copy. Links inside it lead to the copy's own packages. */
export const withCopy = async <A>(use: (copy: string) => Promise<A>): Promise<A> => {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), "section17-boundaries-"))
  try {
    for (const name of [...configuration, ...shelves]) if (existsSync(join(root, name))) copyInto(copy, name)
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"))
    return await use(copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

const copyInto = (copy: string, name: string): void =>
  cpSync(join(root, name), join(copy, name), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !leftOut.has(basename(path))
  })
