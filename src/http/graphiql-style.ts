/**
 * Rules after those of GraphiQL. All examples are in sight, and on narrow screens columns become rows.
 * Tabs do not move: GraphiQL gives them a wrong offset, so that a tab would leave the pointer between
 * its press and its release.
 */
export const graphiqlStyle = `
.loading { margin: 0; padding: 2rem; font-family: sans-serif; color: #3b4b68 }
@media (prefers-color-scheme: dark) {
  body:has(.loading) { background: #212a3b }
  .loading { color: #b7c2d7 }
}
.graphiql-container { height: 100dvh; width: 100% }
.graphiql-logo { white-space: nowrap }
.graphiql-tab { transform: none !important }
@media (min-width: 701px) {
  .graphiql-container .graphiql-session-header { height: auto }
  .graphiql-container .graphiql-tabs { flex-wrap: wrap; padding-bottom: 0 }
}
@media (max-width: 700px) {
  .graphiql-container .graphiql-container { flex-direction: column }
  .graphiql-container .graphiql-sidebar { flex-direction: row; width: auto }
  .graphiql-container .graphiql-main,
  .graphiql-container #graphiql-session { flex-direction: column; min-height: 0 }
  .graphiql-container .graphiql-plugin { min-width: 0 !important }
  .graphiql-container .graphiql-sessions { margin: 0 8px 8px; min-height: 0 }
  .graphiql-container .graphiql-editors,
  .graphiql-container .graphiql-response { min-height: 0; min-width: 0; overflow: hidden }
  .graphiql-container .graphiql-horizontal-drag-bar,
  .graphiql-container .graphiql-logo { display: none }
}
`
