import type { Signals } from 'close-with-grace'
import { AggregatorRegistry, type Registry } from 'prom-client'
import type { Answers } from './cache/answers.ts'
import { type FromPrimary, type FromWorker, sandboxVariable } from './cluster-messages.ts'
import type { UpstreamGate } from './upstream/upstream-gate.ts'

type Listener<Kind extends FromPrimary['kind']> = (
  message: FromPrimary & { readonly kind: Kind },
) => void

/** These go to all processes of a terminal or a service; the primary alone acts on them. */
export const signalsOfPrimary: Signals[] = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGUSR2']

/** This process as one of several: what it hears of the others, and what it tells them. */
export class Crew {
  readonly #program: NodeJS.Process
  readonly #gathered = new Map<number, Listener<'OTHERS_METRICS'>>()
  readonly #stop = Promise.withResolvers<FromPrimary & { kind: 'STOP' }>()
  #askCount = 0

  constructor(program: NodeJS.Process) {
    this.#program = program
    for (const signal of signalsOfPrimary) program.on(signal, () => undefined)
    this.on('STOP', (message) => this.#stop.resolve(message))
    this.on('OTHERS_METRICS', (message) => {
      this.#gathered.get(message.id)?.(message)
      this.#gathered.delete(message.id)
    })
  }

  /** The sandbox that is there for all, where no account is configured. */
  get sandbox(): { url: string; sid: string; apiKey: string } | undefined {
    const text = this.#program.env[sandboxVariable]
    return text === undefined ? undefined : JSON.parse(text)
  }

  /** Calls back when this process is to end, also where it was told so before. */
  onStop(listener: Listener<'STOP'>): void {
    void this.#stop.promise.then(listener)
  }

  on<Kind extends FromPrimary['kind']>(kind: Kind, listener: Listener<Kind>): void {
    this.#program.on('message', (message: FromPrimary) => {
      if (message.kind === kind) listener(message as Parameters<Listener<Kind>>[0])
    })
  }

  tell(message: FromWorker, whenTold: () => void = () => undefined): void {
    this.#program.send!(message, undefined, undefined, whenTold)
  }

  /** What the upstream does to one it does to all, and what one forgets all forget. */
  join(gate: UpstreamGate, answers: Answers): void {
    gate.onClosed((closure) => this.tell({ kind: 'CLOSED', closure }))
    this.on('CLOSED', ({ closure }) => gate.closeFromOutside(closure))
    answers.onForget((addresses, at) =>
      this.tell({ kind: 'FORGOTTEN', addresses, atMs: at.getTime() }),
    )
    this.on('FORGOTTEN', ({ addresses, atMs }) => answers.forgetHere(addresses, new Date(atMs)))
  }

  /** Lets the others ask for these metrics. */
  show(registry: Registry): void {
    this.on('TELL_METRICS', ({ id }) => {
      void registry.getMetricsAsJSON().then((report) => this.tell({ kind: 'METRICS', id, report }))
    })
  }

  /** These metrics and those of the others, as Prometheus reads them. */
  async gather(registry: Registry): Promise<string> {
    const id = this.#askCount++
    const { promise, resolve } = Promise.withResolvers<FromPrimary & { kind: 'OTHERS_METRICS' }>()
    this.#gathered.set(id, resolve)
    this.tell({ kind: 'ASK_METRICS', id })
    const [own, { reports }] = await Promise.all([registry.getMetricsAsJSON(), promise])
    return AggregatorRegistry.aggregate([own, ...reports]).metrics()
  }
}
