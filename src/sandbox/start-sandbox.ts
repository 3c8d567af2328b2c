import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CallRecord, type RecordedCalls } from './call-record.ts'
import { answerControlRequest, controlPath } from './control-endpoint.ts'
import { type FaultInput, FaultPlan } from './fault.ts'
import type { SandboxLimits } from './lookup-answer.ts'
import { answerVendorRequest, type SandboxCall } from './vendor-endpoint.ts'

export interface SandboxOptions {
  /** 0, the default, means any free port. */
  readonly port?: number
  readonly singleLatencyMs?: number
  readonly bulkLatencyMs?: number
  readonly limits?: SandboxLimits
  /** More calls in flight than this are a violation. By default there is no limit. */
  readonly maxInFlight?: number
  /** Called for every lookup as soon as it is received. */
  readonly onCall?: (call: SandboxCall) => void
}

/** A running sandbox. */
export interface Sandbox {
  /** `http://127.0.0.1:<port>`: a base URL for the vendor's client. */
  readonly url: string
  /** The sandbox accepts any SID, and any key that starts with `sandbox-`. */
  readonly sid: string
  readonly apiKey: string
  /** Replaces the planned faults. */
  plan(faults: readonly FaultInput[]): void
  calls(): RecordedCalls
  close(): Promise<void>
}

/** Starts a simulation of the vendor's API: a real HTTP server on the loopback interface. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const record = new CallRecord()
  const faults = new FaultPlan()
  const endpoint = {
    limits: options.limits ?? { minSize: 100, maxSize: 500 },
    singleLatencyMs: options.singleLatencyMs ?? 120,
    bulkLatencyMs: options.bulkLatencyMs ?? 250,
    maxInFlight: options.maxInFlight ?? Infinity,
    onCall: options.onCall ?? (() => undefined),
    record,
    faults,
  }
  const answer = (request: IncomingMessage, response: ServerResponse) =>
    request.url?.startsWith(controlPath)
      ? answerControlRequest(request, response, endpoint)
      : answerVendorRequest(request, response, endpoint)
  const server = createServer((request, response) => {
    // If the client closes the connection, the response ends early. That is not an error.
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    sid: 'sandbox',
    apiKey: 'sandbox-key',
    plan: (planned) => faults.set(planned),
    calls: () => record.report(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
