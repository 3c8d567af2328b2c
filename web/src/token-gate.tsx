import { type SyntheticEvent, useRef, useState } from 'react'
import { isTokenAccepted } from './api/client.ts'
import { signIn } from './api/session.ts'

type Answer = 'WRONG' | 'OFFLINE'

const words: Readonly<Record<Answer, string>> = {
  WRONG: 'The server does not accept this token. It may be mistyped, or no longer valid.',
  OFFLINE: 'The server does not answer. Check your connection, then try again.',
}

/** Asks for the token of a server that knows its clients. `hadToken`: it refused the one it got. */
export function TokenGate({ hadToken }: { readonly hadToken: boolean }) {
  const [answer, setAnswer] = useState<Answer | undefined>(hadToken ? 'WRONG' : undefined)
  const [isChecking, setChecking] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const token = input.current!.value.trim()
    if (token === '') return input.current!.focus()
    setChecking(true)
    const result = await check(token)
    setChecking(false)
    if (result === 'ACCEPTED') return signIn(token)
    setAnswer(result)
    input.current?.select()
  }

  return (
    <section className="card gate" aria-labelledby="gate-title">
      <h1 id="gate-title">Enter your access token</h1>
      <p className="muted">
        This server needs an access token. You get one from the people who run the server. Your
        browser deletes it when you close this tab.
      </p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <label htmlFor="token">Access token</label>
        <div className="row">
          <input
            ref={input}
            id="token"
            type="password"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={answer === 'WRONG'}
            aria-describedby="token-problem"
          />
          <button className="primary" type="submit" disabled={isChecking}>
            {isChecking ? 'Checking…' : 'Continue'}
          </button>
        </div>
        <p id="token-problem" className="problem" role="alert">
          {answer && words[answer]}
        </p>
      </form>
    </section>
  )
}

async function check(token: string): Promise<Answer | 'ACCEPTED'> {
  try {
    return (await isTokenAccepted(token)) ? 'ACCEPTED' : 'WRONG'
  } catch {
    return 'OFFLINE'
  }
}
