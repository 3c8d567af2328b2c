/** The body of an operation that looks up one device by variable. */
export const oneDevice = JSON.stringify({
  query:
    'query ($address: String!) { device(address: $address) { address rcsEnabled carrierId carrierStatus } }',
  variables: { address: '+999500000001' },
})

/** The device that the instant source has for it. */
const instantAnswer = {
  address: '+999500000001',
  rcsEnabled: true,
  carrierId: 'Sandbox Amber',
  carrierStatus: 'ACTIVE',
}

export function post(url: string, body: string): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

/** Throws if the answer is wrong: a wrong answer would be measured as a fast one. */
export async function checkOneDevice(serverName: string, url: string): Promise<void> {
  const response = await post(url, oneDevice)
  const text = await response.text()
  const { data } = JSON.parse(text) as { data?: { device?: object } }
  const isRight = JSON.stringify(data?.device) === JSON.stringify(instantAnswer)
  if (response.status !== 200 || !isRight) {
    throw new Error(`${serverName} answers HTTP ${response.status} ${text.slice(0, 300)}`)
  }
}
