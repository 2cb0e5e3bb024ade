import assert from "node:assert/strict"
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { delimiter, join } from "node:path"
import { tmpdir } from "node:os"
import { after, before, describe, it } from "node:test"
import { type Ended, run } from "./command.ts"
import { packageFolders, root } from "./workspace.ts"

const checkout = mkdtempSync(join(tmpdir(), "section17-release-"))
const read = (path: string): string => readFileSync(join(checkout, path), "utf8")
const versionOf = (folder: string): string => JSON.parse(read(`${folder}/package.json`)).version

/** What a release reads, of this checkout. */
const copied = [
  ".changeset",
  "package.json",
  "pnpm-workspace.yaml",
  "packages/graphql/script",
  "packages/graphql/schema.graphql",
  "packages/graphql/released.graphql",
  ...[...packageFolders(), "script/benchmarks/rivals"].map((folder) => `${folder}/package.json`)
]
const linked = ["node_modules", "packages/graphql/node_modules"]

const versioned = (): Promise<Ended> =>
  run(["sh", "-c", JSON.parse(read("package.json")).scripts["release:version"]], {
    cwd: checkout,
    env: {
      PATH: [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
      // It formats by way of pnpm, which would install what is only linked here.
      pnpm_config_verify_deps_before_run: "false"
    }
  })

before(() => {
  for (const path of copied) cpSync(join(root, path), join(checkout, path), { recursive: true })
  for (const path of linked) symlinkSync(join(root, path), join(checkout, path))
  // Beside those that are there: just after a release there are none.
  writeFileSync(
    join(checkout, ".changeset/one-more.md"),
    '---\n"@section17/graphql": minor\n---\n\nOne more.\n'
  )
})
after(() => rmSync(checkout, { recursive: true, force: true }))

describe("a new version, with the changesets that wait for it", () => {
  it("is one for all packages, and what breaks a caller of the schema is held against it from then on", async () => {
    const before = versionOf("packages/graphql")
    const { output, status } = await versioned()
    assert.equal(status, 0, output)
    const version = versionOf("packages/graphql")
    assert.notEqual(version, before)
    assert.deepEqual(new Set(packageFolders().map(versionOf)), new Set([version]))
    assert.match(
      read("packages/graphql/released.graphql"),
      new RegExp(`^# The schema of version ${version},`)
    )
    assert.match(read("packages/graphql/CHANGELOG.md"), new RegExp(`^## ${version}$`, "m"))
  })
})
