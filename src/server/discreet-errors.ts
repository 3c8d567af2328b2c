import type { GraphQLError } from 'graphql'
import { createGraphQLError, type Plugin } from 'graphql-yoga'

/** As many digits as the shortest phone number has. */
const numberLike = /\d{7,}/g

/**
 * Takes out of error messages what may be a phone number. graphql-js quotes values that
 * do not fit their type, and Yoga quotes a body that is no JSON.
 */
export function useDiscreetErrors(): Plugin {
  return {
    onResultProcess(payload) {
      const { result } = payload
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return
      payload.setResult({ ...result, errors: result.errors.map(discreet) })
    },
  }
}

function discreet(error: GraphQLError): GraphQLError {
  const { originalError, ...extensions } = error.extensions
  const message = error.message.replaceAll(numberLike, '…')
  if (message === error.message && originalError === undefined) return error
  // Without its cause Yoga would take it for an error of the operation, and answer HTTP 200.
  const http = originalError === undefined ? extensions.http : { ...extensions.http, spec: false }
  const { nodes = null, source = null, positions = null, path = null } = error
  return createGraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...extensions, ...(http && { http }) },
  })
}
