import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The server that `npm run dev:page` asks. */
const server = process.env['PAGE_SERVER'] ?? 'http://localhost:4000'

/**
 * Builds the page. Its URLs are relative, so that a proxy can add a prefix to the path. No asset is
 * written into another file, because the Content-Security-Policy allows files of the server only.
 */
export default defineConfig({
  root,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/graphql': server, '/bulk-lookup-jobs': server } },
  logLevel: 'warn',
})
