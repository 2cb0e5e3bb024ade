/** Serves the metrics at an address of their own, which is not for the public. */
import * as Answers from "../http/answers.ts"
import * as HttpServer from "../http/HttpServer.ts"
import type { Metrics } from "./Metrics.ts"

export const serveMetrics = (
  at: { readonly host: string; readonly port: number },
  metrics: Metrics
): Promise<HttpServer.HttpServer> =>
  HttpServer.start(at, (request, response) => {
    if (request.url !== "/metrics" || request.method !== "GET")
      return Answers.send(response, Answers.notFound)
    void metrics.text().then(
      (body) => Answers.send(response, { status: 200, type: metrics.contentType, body }),
      () => response.destroy()
    )
  })
