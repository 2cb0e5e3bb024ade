import type { Citation } from "@section17/domain"

export const title = "Barnsley Children's Services Stronger Together: Assessment and Support Protocol"

export const cite = (section: string): Citation.Citation => ({
  document: title,
  paragraph: `section ${section}`
})
