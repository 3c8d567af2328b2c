/** An HTTP status and a body; a string is sent unchanged, any other body as JSON. */
export interface VendorAnswer {
  readonly status: number
  readonly body: unknown
}

function failure(
  status: number,
  code: string,
  message: string,
  errorCode: string,
  detail = message,
): VendorAnswer {
  return {
    status,
    body: { code, message, data: [], error: { error_code: errorCode, error_message: detail } },
  }
}

const allInvalid =
  'All provided device addresses are invalid or empty. Please provide valid E164 format numbers.'

/**
 * The vendor's documented failures. Its documentation shows their bodies but not their HTTP
 * statuses: the statuses are assumptions.
 */
export const vendorFailures = {
  NO_ADDRESSES: failure(
    400,
    'RCS702',
    'Required fields are missing',
    'MISSING_REQUIRED_PARAMS',
    'deviceAddresses are required',
  ),
  ALL_INVALID: failure(400, 'RCS702', allInvalid, 'INVALID_FIELD_FORMAT'),
  ONLY_ONE: failure(
    400,
    'RCS702',
    'Use single lookup endpoint for one deviceAddress',
    'MISSING_REQUIRED_PARAMS',
    'provide multiple deviceAddresses or use /lookup/{device_address}',
  ),
  TOO_FEW: tooFew(100),
  TOO_MANY: tooMany(500),
  INVALID_JSON: failure(400, 'RCS701', 'Invalid json format passed', 'INVALID_JSON_PAYLOAD'),
  WRONG_METHOD: failure(405, 'RCS405', 'Method not allowed', 'METHOD_NOT_ALLOWED'),
  CHANNEL_DISABLED: failure(
    401,
    'RCS601',
    'RCS Channel is not enabled for this User',
    'RCS_CHANNEL_DISABLED',
  ),
  PROVIDER_ERROR: failure(
    500,
    'RCS704',
    'Device lookup failed',
    'PROV_ERROR',
    'sandbox provider failure',
  ),
  /** An error that the vendor does not document, with HTTP 200. */
  UNDOCUMENTED: failure(200, 'RCS702', 'Lookup refused', 'SANDBOX_UNKNOWN_ERROR'),
  /** Its body is not documented. */
  UNAUTHORIZED: { status: 401, body: { message: 'Unauthorized' } },
  NOT_FOUND: { status: 404, body: { message: 'Not Found' } },
} as const satisfies Record<string, VendorAnswer>

export function tooFew(minSize: number): VendorAnswer {
  const message = `At least ${minSize} device addresses are required for bulk lookup.`
  return failure(400, 'RCS702', message, 'MISSING_REQUIRED_PARAMS')
}

export function tooMany(maxSize: number): VendorAnswer {
  const message = `Bulk lookup supports a maximum of ${maxSize} device addresses.`
  return failure(400, 'RCS702', message, 'Limit Exceeded')
}
