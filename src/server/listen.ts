import { createServer, type RequestListener, type Server } from 'node:http'

/** Serves HTTP; rejects when the address cannot be listened on. */
export async function listen(
  handler: RequestListener,
  port: number,
  host: string,
): Promise<Server> {
  const server = createServer(handler)
  const { promise, resolve, reject } = Promise.withResolvers<Server>()
  server.once('error', reject)
  server.listen(port, host, () => resolve(server))
  return promise
}

/** Stops accepting, and closes every connection. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
