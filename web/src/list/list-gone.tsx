import { links } from '../route.ts'

/** A list that the server does not know, or does not show to this client. */
export function ListGone() {
  return (
    <section className="card gone" aria-labelledby="gone-title">
      <h1 id="gone-title">This list is not available</h1>
      <p className="muted">
        It has expired, was deleted, or belongs to somebody else. A server without an account (test
        mode) loses its lists when it restarts.
      </p>
      <div className="row">
        <a className="button primary" href={links.start}>
          Look up a list
        </a>
        <a className="button" href={links.lists}>
          Your lists
        </a>
      </div>
    </section>
  )
}
