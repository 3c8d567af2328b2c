import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import type { CallRecord } from './call-record.ts'
import type { FaultInput, FaultPlan } from './fault.ts'

/** Where the sandbox itself is steered; the vendor has nothing there. */
export const controlPath = '/sandbox/'

/**
 * `PUT /sandbox/faults` with a JSON list replaces the planned faults, `GET /sandbox/calls` reports
 * the calls received, `DELETE /sandbox/calls` starts counting anew.
 */
export async function answerControlRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { record, faults }: { record: CallRecord; faults: FaultPlan },
): Promise<void> {
  const reply = (status: number, body?: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(body === undefined ? undefined : JSON.stringify(body))
  }
  switch (`${request.method} ${request.url}`) {
    case 'GET /sandbox/calls':
      return reply(200, record.report())
    case 'DELETE /sandbox/calls':
      record.reset()
      return reply(204)
    case 'PUT /sandbox/faults': {
      const fault = planFaults(await text(request), faults)
      return fault === undefined ? reply(204) : reply(400, { message: fault })
    }
    default:
      return reply(404, {
        message:
          'The sandbox has PUT /sandbox/faults, GET /sandbox/calls and DELETE /sandbox/calls.',
      })
  }
}

/** Returns what is wrong with the plan, in words, or `undefined`. */
function planFaults(body: string, faults: FaultPlan): string | undefined {
  try {
    faults.set(JSON.parse(body) as FaultInput[])
    return undefined
  } catch (error) {
    return error instanceof z.ZodError ? z.prettifyError(error) : 'The body must be JSON.'
  }
}
