import { hash } from 'node:crypto'
import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/**
 * What a parsed document takes per character of its text: 17 for 500 aliases of `device`, 29 for one
 * device, and a margin.
 */
const bytesPerCharacter = 32

/** The same per token, for documents of the shortest names: 123, and a margin. */
const bytesPerToken = 150

const maxBytes = 64_000_000

/** A document that nobody sends any more is forgotten after so long. */
export const keptMs = 10 * 60_000

/** How many documents are recognised when they come a second time. */
const mostSeen = 20_000

/**
 * Remembers parsed documents up to a number of bytes, from the second time on that they come. Of
 * the first time only a hash is kept: a document that holds phone numbers seldom comes again, and
 * nothing of it stays here. (Yoga's own cache counts entries, and 1,024 documents of 500 aliases
 * take 1.9 GB.)
 */
export class DocumentCache {
  readonly #documents = new LRUCache<string, DocumentNode>({
    maxSize: maxBytes,
    sizeCalculation: ({ tokenCount = 0 }, text) =>
      Math.max(bytesPerCharacter * text.length, bytesPerToken * tokenCount) + 1,
    ttl: keptMs,
    ttlResolution: 1000,
    ttlAutopurge: true,
    updateAgeOnGet: true,
  })
  readonly #seen = new LRUCache<string, true>({ max: mostSeen, ttl: keptMs })
  readonly #valid = new WeakSet<DocumentNode>()
  #hitCount = 0
  #missCount = 0

  get(text: string): DocumentNode | undefined {
    const document = this.#documents.get(text)
    if (document === undefined) this.#missCount += 1
    else this.#hitCount += 1
    return document
  }

  /** A document that may be executed as it is. */
  known(text: string): DocumentNode | undefined {
    const document = this.#documents.get(text)
    if (document === undefined || !this.#valid.has(document)) return undefined
    this.#hitCount += 1
    return document
  }

  /** It fits the schema; that is so whatever its variables are. */
  foundValid(document: DocumentNode): void {
    this.#valid.add(document)
  }

  isValid(document: DocumentNode): boolean {
    return this.#valid.has(document)
  }

  set(text: string, document: DocumentNode): void {
    const key = hash('sha256', text, 'base64')
    if (this.#seen.has(key)) this.#documents.set(text, document)
    else this.#seen.set(key, true)
  }

  get state() {
    return {
      bytes: this.#documents.calculatedSize,
      hits: this.#hitCount,
      misses: this.#missCount,
    }
  }

  /** Forgets everything, and ends the timers that would. */
  clear(): void {
    this.#documents.clear()
    this.#seen.clear()
  }
}

/**
 * What Yoga may remember: documents. Errors are not worth a place, since they are found anew as fast as
 * documents are parsed and hold on to much more than their messages; what is valid is known here.
 */
export function yogaCaches(documents: DocumentCache) {
  return {
    documentCache: documents,
    errorCache: { get: () => undefined, set: () => undefined },
    validationCache: false,
  } as const
}
