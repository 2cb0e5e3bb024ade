import type { Citation, Content } from "@section17/domain"

/** Where the paper sets out what the guidance wants a local protocol to set out (WT15-075). */
export const covers = (cite: (paragraph: string) => Citation.Citation): ReadonlyArray<Content.Covered> => [
  { content: "contributionsOfAgencies", source: cite("paragraphs 5 and 6") }
]
