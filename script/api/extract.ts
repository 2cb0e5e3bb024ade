// The public surface of an entry of a package, as API Extractor writes it from the built declarations.
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  Extractor,
  ExtractorConfig,
  type ExtractorLogLevel,
  type IExtractorMessagesConfig
} from "@microsoft/api-extractor"
import { root } from "../workspace.ts"

/** What a caller can import by one name. */
export interface Entry {
  /** The folder of the package, such as `packages/domain`. */
  readonly folder: string
  /** The built declarations, in that folder. */
  readonly declarations: string
}

// Its advice on how to write declarations is not what it is asked for.
const silent = { default: { logLevel: "none" as ExtractorLogLevel.None } }
const messages: IExtractorMessagesConfig = {
  compilerMessageReporting: silent,
  extractorMessageReporting: silent,
  tsdocMessageReporting: silent
}

const configOf = ({ declarations, folder }: Entry, reports: string): ExtractorConfig =>
  ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, folder, "package.json"),
    configObject: {
      projectFolder: join(root, folder),
      mainEntryPointFilePath: join(root, folder, declarations),
      // The types are checked already: without this it would check again all that the declarations rest on.
      compiler: { overrideTsconfig: { extends: "./tsconfig.json", compilerOptions: { noCheck: true } } },
      apiReport: {
        enabled: true,
        reportFileName: "surface",
        reportFolder: reports,
        reportTempFolder: join(reports, "new"),
        // The fields of an error stand in the base that Schema makes, which no file exports.
        includeForgottenExports: true
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages
    }
  })

const declarationsIn = (report: string): string => {
  const [, code = ""] = /```ts\n([^]*?)\n```/.exec(report) ?? []
  return code.trim()
}

/** The declarations that a caller sees, in the order of their names. */
export const extract = (entry: Entry): string => {
  const reports = mkdtempSync(join(tmpdir(), "section17-api-"))
  try {
    Extractor.invoke(configOf(entry, reports), {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true
      }
    })
    return declarationsIn(readFileSync(join(reports, "surface.api.md"), "utf8"))
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}
