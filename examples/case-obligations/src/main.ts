/** Prints the obligations of a case: `node src/main.ts [case.json] [day]`. */
import { caseObligations, readCase } from "./caseObligations.ts"

const [path = new URL("../case.json", import.meta.url), on = "2026-12-23"] = process.argv.slice(2)
for (const line of caseObligations(readCase(path), on)) console.log(line)
