// How large the embeddings under examples/ are, as one minified file each.
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"
import { root } from "../workspace.ts"

export interface Size {
  readonly name: string
  readonly minified: number
  readonly gzipped: number
}

const embeddings = [
  { example: "working-days-page", entry: "page.ts", platform: "browser" },
  { example: "who-may-lead", entry: "main.ts", platform: "node" },
  { example: "case-obligations", entry: "main.ts", platform: "node" }
] as const

const sizeOf = async ({ entry, example, platform }: (typeof embeddings)[number]): Promise<Size> => {
  const bundle = await rolldown({ input: join(root, "examples", example, "src", entry), platform })
  const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false })
  await bundle.close()
  const code = output.map((part) => (part.type === "chunk" ? part.code : "")).join("")
  return { name: `examples/${example}`, minified: Buffer.byteLength(code), gzipped: gzipSync(code).length }
}

export const measureSizes = (): Promise<ReadonlyArray<Size>> => Promise.all(embeddings.map(sizeOf))
