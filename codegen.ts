import type { CodegenConfig } from '@graphql-codegen/cli'

/** Typed documents for the operations that the examples and the tests use. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['src/http/examples/*.graphql', 'test/operations/*.graphql'],
  generates: {
    'test/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', E164: 'string' },
      },
    },
  },
  importExtension: '.ts',
}

export default config
