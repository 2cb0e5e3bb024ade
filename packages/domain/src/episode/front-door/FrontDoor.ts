/** Everything that is put on record at the front door. */
import { entries as ofContact } from "./Contact.ts"
import { entries as ofResponse } from "./Response.ts"

export const entries = { ...ofContact, ...ofResponse }
