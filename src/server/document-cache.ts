import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/**
 * What a parsed document takes per character of its text: 51 for 500 aliases of `device`, and a
 * margin.
 */
const bytesPerCharacter = 60

const maxBytes = 64_000_000

/**
 * Remembers parsed documents and syntax errors up to a number of bytes. Yoga's own cache counts
 * entries, and 1,024 documents of 500 aliases take 1.9 GB.
 */
export function createDocumentCaches() {
  return {
    documentCache: createCache<DocumentNode>(),
    errorCache: createCache<Error>(),
  }
}

function createCache<Value extends object>() {
  return new LRUCache<string, Value>({
    maxSize: maxBytes,
    sizeCalculation: (_, text) => bytesPerCharacter * text.length + 1,
  })
}
