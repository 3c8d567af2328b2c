/** Rules after those of GraphiQL. */
export const graphiqlStyle = `
.loading { margin: 0; padding: 2rem; font-family: sans-serif; color: #3b4b68 }
@media (prefers-color-scheme: dark) {
  body:has(.loading) { background: #212a3b }
  .loading { color: #b7c2d7 }
}
`
