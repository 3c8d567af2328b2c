import { useRef, useState } from 'react'
import { type CombinedError, useClient } from 'urql'
import {
  LookUpNumberDocument,
  type LookUpNumberQuery,
  RefreshNumberDocument,
} from '../../generated/graphql.ts'
import { documentText } from '../api/document-text.ts'
import { failureOf, wordsOf } from '../api/failure.ts'
import { failureWords } from '../ui/failure-words.ts'

type Lookup = LookUpNumberQuery['lookup']
export type NumberDevice = Omit<Extract<Lookup, { __typename: 'Device' }>, '__typename'>

interface NumberProblem {
  readonly message: string
  /** Whether the person can repair it in the field of the number. */
  readonly isInput: boolean
}

export type NumberState =
  | { readonly name: 'IDLE' }
  | { readonly name: 'ASKING' }
  | { readonly name: 'FOUND'; readonly device: NumberDevice; readonly isRefreshing: boolean }
  | { readonly name: 'FAILED'; readonly problem: NumberProblem }

/** With a country, the server also reads separators. A plus tells the country, so any one will do. */
const anyCountry = 'US'

const international = /^[\s(]*(?:tel:\s*)?[\s(]*\+/i

/** Looks up one number, and again without the cache. */
export function useNumber() {
  const client = useClient()
  const [state, setState] = useState<NumberState>({ name: 'IDLE' })
  const latest = useRef(0)
  /** Begins a change. The result of an earlier one, about another number, is then ignored. */
  const begin = (first: NumberState) => {
    latest.current += 1
    const own = latest.current
    setState(first)
    return (next: NumberState) => {
      if (own === latest.current) setState(next)
      return own === latest.current ? next : undefined
    }
  }
  /** Resolves with the result, or with nothing if another lookup has begun meanwhile. */
  const lookUp = async (text: string, country: string) => {
    const end = begin({ name: 'ASKING' })
    const variables = {
      address: text.trim(),
      country: country !== '' ? country : international.test(text) ? anyCountry : null,
    }
    const { data, error } = await client
      .query(documentText(LookUpNumberDocument), variables)
      .toPromise()
    return end(data === undefined ? failed(error!) : resultOf(data.lookup))
  }
  const refresh = async () => {
    if (state.name !== 'FOUND') return
    const end = begin({ ...state, isRefreshing: true })
    const document = documentText(RefreshNumberDocument)
    const { data, error } = await client
      .mutation(document, { address: state.device.address })
      .toPromise()
    const device = data?.refreshDevice
    end(device ? { name: 'FOUND', device, isRefreshing: false } : failed(error!))
  }
  return { state, lookUp, refresh, clear: () => void begin({ name: 'IDLE' }) }
}

function resultOf(lookup: Lookup): NumberState {
  if (lookup.__typename === 'Device') return { name: 'FOUND', device: lookup, isRefreshing: false }
  const words = failureWords(lookup)
  if (lookup.code === 'INVALID_ADDRESS') {
    return { name: 'FAILED', problem: { message: words, isInput: true } }
  }
  const help = lookup.retryable ? ' Try again in a moment.' : ''
  return { name: 'FAILED', problem: { message: `${words}.${help}`, isInput: false } }
}

function failed(error: CombinedError): NumberState {
  const words = wordsOf(failureOf(error))
  const message = words.endsWith('.') ? words : `${words}.`
  return { name: 'FAILED', problem: { message, isInput: false } }
}
