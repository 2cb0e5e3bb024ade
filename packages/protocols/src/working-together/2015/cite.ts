import type { Citation } from "@section17/domain"

export const cite = (paragraph: string): Citation.Citation => ({
  document: "Working Together to Safeguard Children (2015)",
  paragraph
})
