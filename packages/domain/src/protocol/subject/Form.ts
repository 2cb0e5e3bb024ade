/** How somebody is told. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  spoken: "in person or by telephone",
  written: "in writing"
} as const

export const Form = closedSet("How somebody is told.", words)
export type Form = typeof Form.Type
