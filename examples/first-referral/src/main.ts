/** Tells the story of a first referral against a gateway: `node src/main.ts [address]`. */
import { gatewayAt } from "./Gateway.ts"
import { tellStory } from "./story.ts"

await tellStory(gatewayAt(process.argv[2] ?? "http://127.0.0.1:4000"), console.log)
