/** Pulls what changed since the last time into the copy. */
import { graphql, type Section17 } from "@section17/client"
import { type Copy, readCopy, writeCopy } from "./Copy.ts"

/** What the case system is called, wherever it gives an identifier. */
export const system = "Example case system"

const Updated = graphql(`
  query Updated($after: String) {
    updatedSince(first: 50, after: $after) {
      nodes {
        episodeId
        version
        stage
        identifiers {
          system
          value
        }
        child {
          givenName
          familyName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** How many episodes changed. The copy is written page by page, each with the place to go on from. */
export const pull = async (section17: Section17, path: string): Promise<number> => {
  let copy: Copy = await readCopy(path)
  let changed = 0
  for await (const { nodes, pageInfo } of section17.pages(Updated, { after: copy.place })) {
    const kept = nodes.map(({ child, episodeId, identifiers, stage, version }) => ({
      episode: episodeId,
      version,
      stage,
      child: `${child.givenName} ${child.familyName}`,
      case: identifiers.find((each) => each.system === system)?.value ?? null
    }))
    const episodes = { ...copy.episodes, ...Object.fromEntries(kept.map((each) => [each.episode, each])) }
    copy = { place: pageInfo.endCursor, episodes }
    await writeCopy(path, copy)
    changed += nodes.length
  }
  return changed
}
