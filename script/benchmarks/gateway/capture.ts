// Preloaded into a gateway (`node --import`): writes down every statement that it sends, for bare pg to send again.
import { appendFileSync } from "node:fs"
import { Client } from "../rivals/src/pg.ts"

const file = process.env["CAPTURE"] ?? ""
const { query } = Client.prototype
const numbers = new WeakMap<Client, number>()
let connections = 0

Client.prototype.query = function (this: Client, ...given: ReadonlyArray<unknown>) {
  if (!numbers.has(this)) numbers.set(this, (connections += 1))
  const { text, values } = given[0] as { readonly text?: string; readonly values?: ReadonlyArray<unknown> }
  const statement = {
    connection: numbers.get(this),
    text: text ?? given[0],
    values: values ?? given[1] ?? []
  }
  appendFileSync(file, `${JSON.stringify(statement)}\n`)
  return Reflect.apply(query, this, given)
} as typeof query
