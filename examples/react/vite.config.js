import react from '@vitejs/plugin-react'

/** Where the GraphQL server runs. */
const server = new URL(process.env.RCS_LOOKUP_URL ?? 'http://localhost:4000')
const proxy = { '/graphql': { target: server.origin, changeOrigin: true } }

export default { plugins: [react()], server: { proxy }, preview: { proxy } }
