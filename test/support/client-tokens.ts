import { createHash } from 'node:crypto'

export const shop = 'shop-token-0123456789'
export const crm = 'crm-token-0123456789'

/** Two clients: the token of one is plain, that of the other is hashed. */
export const tokens = {
  API_TOKENS: `shop:${shop}, crm:sha256:${createHash('sha256').update(crm).digest('hex')}`,
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
