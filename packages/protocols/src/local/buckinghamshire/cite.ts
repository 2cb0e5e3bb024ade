import type { Citation } from "@section17/domain"

export const title = "Buckinghamshire Council: Local Assessment Protocol"

export const cite = (paragraph: string): Citation.Citation => ({
  document: title,
  paragraph: `paragraph ${paragraph}`
})
