import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { ways } from './ways'

const apps = {
  apollo: lazy(() => import('./apollo/app')),
  urql: lazy(() => import('./urql/app')),
}

const options = new URLSearchParams(location.search)
const client = options.get('client') === 'urql' ? 'urql' : 'apollo'
const way = ways.find((one) => one === options.get('way')) ?? 'arrays'
const count = Number(options.get('count') ?? 300)

/** Fictional numbers, which the sandbox answers. */
const addresses = Array.from({ length: count }, (_, place) => `+${999_100_000_001 + place}`)

function Links() {
  const choices = Object.keys(apps).flatMap((name) => ways.map((one) => [name, one] as const))
  return (
    <nav>
      {choices.map(([name, one]) => (
        <a key={name + one} href={`?client=${name}&way=${one}&count=${count}`}>
          {name}, {one}{' '}
        </a>
      ))}
    </nav>
  )
}

const App = apps[client]

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Links />
    <h1>
      {count} numbers with {client}: {way}
    </h1>
    <Suspense>
      <App way={way} addresses={addresses} />
    </Suspense>
  </StrictMode>,
)
