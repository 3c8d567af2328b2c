import type { CodegenConfig } from '@graphql-codegen/cli'

const options = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
} as const

const types = {
  enumsAsTypes: true,
  useTypeImports: true,
  scalars: { DateTime: 'string', E164: 'string' },
}

/** Typed documents for the operations of the examples and the tests, and for those of the page. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'test/generated/': {
      ...options,
      documents: ['src/http/examples/*.graphql', 'test/operations/*.graphql'],
      config: types,
    },
    'web/generated/': {
      ...options,
      documents: ['web/src/**/*.graphql'],
      // Documents as text are smaller than as objects.
      config: {
        ...types,
        scalars: { ...types.scalars, CountryCode: 'string', ID: 'string' },
        documentMode: 'string',
      },
    },
  },
  importExtension: '.ts',
}

export default config
