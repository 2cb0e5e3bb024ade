// Where things are in this checkout.
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("..", import.meta.url))

export const shelves = ["packages", "apps", "examples"]

/** The folders of the packages, apps and examples, such as `packages/domain`. */
export const packageFolders = (): ReadonlyArray<string> =>
  shelves
    .flatMap((shelf) => foldersIn(join(root, shelf)).map((name) => `${shelf}/${name}`))
    .filter((folder) => existsSync(join(root, folder, "package.json")))

export const foldersIn = (folder: string): ReadonlyArray<string> =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .toSorted()
    : []
