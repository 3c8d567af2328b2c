import { useState } from 'react'
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
  readonly canRetry: boolean
}

export type NumberState =
  | { readonly name: 'IDLE' }
  | { readonly name: 'ASKING' }
  | { readonly name: 'FOUND'; readonly device: NumberDevice; readonly isRefreshing: boolean }
  | { readonly name: 'FAILED'; readonly problem: NumberProblem }

/** Separators and the like are always read, as people write them: the plus tells the country. */
const anyCountry = 'US'

/** Looks up one number, and again without the cache. */
export function useNumber() {
  const client = useClient()
  const [state, setState] = useState<NumberState>({ name: 'IDLE' })
  const fail = (problem: NumberProblem) => {
    setState({ name: 'FAILED', problem })
    return problem.isInput ? ('INVALID' as const) : ('FAILED' as const)
  }
  const lookUp = async (text: string, country: string) => {
    setState({ name: 'ASKING' })
    const isInternational = /^[\s(]*(?:\+|tel:)/i.test(text)
    const variables = {
      address: text.trim(),
      country: country !== '' ? country : isInternational ? anyCountry : null,
    }
    const { data, error } = await client
      .query(documentText(LookUpNumberDocument), variables)
      .toPromise()
    if (data === undefined) return fail(problemOf(error!))
    if (data.lookup.__typename === 'Device') {
      setState({ name: 'FOUND', device: data.lookup, isRefreshing: false })
      return 'FOUND'
    }
    const { code, retryable } = data.lookup
    const isInput = code === 'INVALID_ADDRESS'
    return fail({ message: failureWords(data.lookup), isInput, canRetry: retryable })
  }
  const refresh = async () => {
    if (state.name !== 'FOUND') return
    setState({ ...state, isRefreshing: true })
    const document = documentText(RefreshNumberDocument)
    const { data, error } = await client
      .mutation(document, { address: state.device.address })
      .toPromise()
    const device = data?.refreshDevice
    if (device) setState({ name: 'FOUND', device, isRefreshing: false })
    else fail(problemOf(error!))
  }
  return { state, lookUp, refresh, clear: () => setState({ name: 'IDLE' }) }
}

function problemOf(error: CombinedError): NumberProblem {
  return { message: wordsOf(failureOf(error)), isInput: false, canRetry: true }
}
