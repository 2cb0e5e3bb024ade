// The driver alone, for the same statements without the gateway.
export { Pool, type PoolClient } from "pg"
