import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterTest } from './after-test.ts'

export interface ProxyOptions {
  /** The ports of this machine that stand for the hosts of other machines, such as `a.example:443`. */
  readonly ports?: Readonly<Record<string, number>>
}

/**
 * Starts an HTTP proxy that forwards requests and opens tunnels; ends with the test. It records the
 * hosts, as `GET a.example:80` or `CONNECT a.example:443`.
 */
export async function startProxy({ ports = {} }: ProxyOptions = {}) {
  const received: string[] = []
  const sockets = new Set<Socket>()

  const forward = (from: IncomingMessage, to: ServerResponse) => {
    const url = new URL(from.url!) // a client of a proxy sends the whole URL
    received.push(`${from.method} ${url.host}`)
    const { method, headers } = from
    const outgoing = request(url, { method: method!, headers, agent: false }, (response) => {
      to.writeHead(response.statusCode!, response.headers)
      response.pipe(to)
    })
    outgoing.on('error', () => to.destroy())
    from.pipe(outgoing)
  }
  const tunnel = ({ url: host = '' }: IncomingMessage, socket: Socket) => {
    received.push(`CONNECT ${host}`)
    const target = connect(ports[host] ?? Number(host.split(':')[1]), '127.0.0.1')
    for (const end of [socket, target]) {
      sockets.add(end)
      end.on('error', () => undefined)
    }
    target.once('connect', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
  }

  const server = createServer(forward).on('connect', tunnel).listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterTest(async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    for (const socket of sockets) socket.destroy()
    await closed
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}
