import { startGateway } from "../gateway.ts"
import { type Command, exit, print } from "./Command.ts"
import { banner } from "./banner.ts"

const signalled = (): Promise<NodeJS.Signals> =>
  new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done(signal))
  })

export const serve: Command = {
  words: "serve",
  usage: "serve",
  does: "serves the API until it is told to stop",
  run: async (configuration) => {
    const stop = signalled()
    const gateway = await startGateway(configuration)
    if (configuration.environment === "development") print(banner(gateway, configuration))
    await stop
    await gateway.stop()
    return exit.fine
  }
}
