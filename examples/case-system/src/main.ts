/** Pulls, pushes and pulls again: `TOKEN=… node src/main.ts [address] [copy] [cases.json]`. */
import { readFile } from "node:fs/promises"
import { connect } from "@section17/client"
import { readCopy } from "./Copy.ts"
import { pull } from "./pull.ts"
import { type Case, push } from "./push.ts"

const [address = "http://127.0.0.1:4000", copy = "copy.json", cases = "cases.json"] = process.argv.slice(2)

const section17 = connect({ url: `${address}/graphql`, token: () => process.env["TOKEN"] ?? "" })

console.log(`${await pull(section17, copy)} episodes changed.`)
const { carriedOut, refused } = await push(
  section17,
  JSON.parse(await readFile(cases, "utf8")) as Array<Case>
)
console.log(`${carriedOut} changes carried out.`)
for (const [key, why] of Object.entries(refused)) console.log(`${key}: ${why}`)
console.log(
  `${await pull(section17, copy)} episodes changed; the copy has ${Object.keys((await readCopy(copy)).episodes).length}.`
)
