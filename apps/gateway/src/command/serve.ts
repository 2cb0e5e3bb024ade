import { exit, type Run, say } from "./Command.ts"
import { banner } from "./banner.ts"

const signalled = (): Promise<NodeJS.Signals> =>
  new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done(signal))
  })

export const serve: Run = async (configuration, options) => {
  const stop = signalled()
  // Loaded once whoever tells it to stop is heard.
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
