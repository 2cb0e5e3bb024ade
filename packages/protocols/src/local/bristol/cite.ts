import type { Citation } from "@section17/domain"

export const title = "Bristol City Council: Local Protocol for Assessment and Support"

export const cite = (paragraph: string): Citation.Citation => ({ document: title, paragraph })
