import { type Command, exit, say } from "./Command.ts"
import { banner } from "./banner.ts"

const signalled = (): Promise<NodeJS.Signals> =>
  new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done(signal))
  })

export const serve: Command = {
  words: "serve",
  usage: "serve",
  does: "serves the API until it is told to stop",
  run: async (configuration, options) => {
    const stop = signalled()
    // The other commands do without the schema.
    const { startGateway } = await import("../gateway.ts")
    const gateway = await startGateway(configuration)
    const { environment } = configuration
    if (environment === "development" || options["json"] !== undefined) {
      const facts = { url: gateway.url, environment, authorities: [...gateway.authorities.keys()] }
      say(options, banner(gateway, configuration), facts)
    }
    await stop
    await gateway.stop()
    return exit.fine
  }
}
