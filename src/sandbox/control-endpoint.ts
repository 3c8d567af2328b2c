import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import type { CallRecord } from './call-record.ts'
import type { FaultInput, FaultPlan } from './fault.ts'

/** The path that controls the sandbox. The vendor's API has no such path. */
export const controlPath = '/sandbox/'

/**
 * `PUT /sandbox/faults` with a JSON list replaces the planned faults. `GET /sandbox/calls` reports
 * the received calls. `DELETE /sandbox/calls` sets their counts to zero.
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
      const message = planFaults(await text(request), faults)
      return message === undefined ? reply(204) : reply(400, { message })
    }
    default:
      return reply(404, {
        message:
          'The sandbox has PUT /sandbox/faults, GET /sandbox/calls and DELETE /sandbox/calls.',
      })
  }
}

/** Returns a message if the plan is invalid, else `undefined`. */
function planFaults(body: string, faults: FaultPlan): string | undefined {
  try {
    faults.set(JSON.parse(body) as FaultInput[])
    return undefined
  } catch (error) {
    return error instanceof z.ZodError ? z.prettifyError(error) : 'The body must be JSON.'
  }
}
