/** How the queries of many components reach the server. */
export const ways = ['arrays', 'aliases', 'separate'] as const
export type Way = (typeof ways)[number]

export interface AppProps {
  readonly way: Way
  readonly addresses: readonly string[]
}
