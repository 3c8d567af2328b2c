/**
 * The proxies for HTTP calls of this server, by the names of their variables. They are given by value,
 * because undici and Node would otherwise read them from the environment of the process.
 */
export interface ProxyEnvironment {
  readonly HTTP_PROXY?: string
  readonly HTTPS_PROXY?: string
  /** Hosts that are called without a proxy. */
  readonly NO_PROXY?: string
}
