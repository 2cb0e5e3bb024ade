// The driver alone, for the same statements without the gateway.
export { Client, Pool, type PoolClient } from "pg"
