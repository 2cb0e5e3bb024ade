/** Prints who may lead on a day: `node src/main.ts [day]`. */
import { whoMayLead } from "./whoMayLead.ts"

for (const line of whoMayLead(process.argv[2] ?? "2026-11-20")) console.log(line)
