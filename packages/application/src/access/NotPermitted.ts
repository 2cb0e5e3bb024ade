/** Whoever asks may not: by their role, their purpose, or how the record stands. */
import * as Schema from "effect/Schema"
import { Practitioner, Role } from "@section17/domain"
import { Capability, Obstacle, says } from "./Policy.ts"

interface Of {
  readonly roles: ReadonlyArray<Role.Role>
  readonly purpose: string
}

const next: Readonly<Record<Obstacle, (of: Of) => string>> = {
  role: ({ roles }) => {
    if (roles.length === 0) return "No case system does. It is for practitioners, who sign in themselves."
    return roles.includes(Role.anyRole)
      ? "It takes a role in which one works with children and families, in the token and on record. Ask somebody who holds one."
      : `It takes the role ${roles.join(" or ")}, in the token and on record. Ask somebody who holds it.`
  },
  purpose: ({ purpose }) => `Not for the purpose "${purpose}". Sign in for the work that you do.`,
  behalf: () =>
    "A case system puts nothing on record in its own name. Say on behalf of which practitioner, as `changesPush` lets you.",
  record: () => "Not as the record stands. Look at it again."
}

/** Nothing in it depends on whether there is such a record, unless whoever asked may see the record. */
export class NotPermitted extends Schema.TaggedError<NotPermitted>()("NotPermitted", {
  practitioner: Practitioner.PractitionerId,
  may: Capability,
  obstacle: Obstacle,
  /** The roles that may. */
  roles: Schema.Array(Role.Role),
  purpose: Schema.String
}) {
  override get message(): string {
    return `You may not ${says(this.may)}. ${next[this.obstacle](this)}`
  }
}
