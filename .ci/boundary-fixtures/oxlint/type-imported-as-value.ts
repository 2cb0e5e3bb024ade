// typescript/consistent-type-imports
import { Schema } from "effect/Schema"
export type Any = Schema<unknown>
