/** Working Together and the local protocols, as values. */
export { editions, registry } from "./registry.gen.ts"
