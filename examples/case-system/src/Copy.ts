/** What the case system keeps of the records, in a file of its own: it can be stopped at any moment and goes on from there. */
import { readFile, rename, writeFile } from "node:fs/promises"

/** An episode, as far as the case system wants it. */
export interface Kept {
  readonly episode: string
  readonly version: number
  readonly stage: string
  readonly child: string
  /** What the case system itself calls the episode; null for one that began elsewhere. */
  readonly case: string | null
}

export interface Copy {
  /** Where the last pull ended. */
  readonly place: string | null
  readonly episodes: Readonly<Record<string, Kept>>
}

const empty: Copy = { place: null, episodes: {} }

export const readCopy = async (path: string): Promise<Copy> => {
  const text = await readFile(path, "utf8").catch(() => undefined)
  return text === undefined ? empty : (JSON.parse(text) as Copy)
}

/** Written beside it first: whoever reads it finds the old copy or the new one, never half of one. */
export const writeCopy = async (path: string, copy: Copy): Promise<void> => {
  await writeFile(`${path}.new`, JSON.stringify(copy, null, 2))
  await rename(`${path}.new`, path)
}
