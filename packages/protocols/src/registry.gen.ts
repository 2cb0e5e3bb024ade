// Generated from the folder names by script/generate-registry.ts. Do not edit.
import type { Protocol } from "@section17/domain"
import { protocol as barnsley } from "./local/barnsley/protocol.ts"
import { protocol as bristol } from "./local/bristol/protocol.ts"
import { protocol as buckinghamshire } from "./local/buckinghamshire/protocol.ts"
import { protocol as southGloucestershire } from "./local/south-gloucestershire/protocol.ts"
import { workingTogether2015 } from "./working-together/2015/edition.ts"
import { workingTogether2018 } from "./working-together/2018/edition.ts"
import { workingTogether2023 } from "./working-together/2023/edition.ts"

/** Every edition of the guidance that the source documents tell of. */
export const editions: ReadonlyArray<Protocol.Edition> = [workingTogether2015, workingTogether2018, workingTogether2023]

/** Every version of every local protocol, folder by folder, earliest first. */
export const registry: ReadonlyArray<Protocol.LocalProtocol> = [barnsley, bristol, buckinghamshire, southGloucestershire]
