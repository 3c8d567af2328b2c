import { hash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import * as bundle from '@graphql-yoga/render-graphiql/graphiql'
import { readExamples } from './graphiql-examples.ts'
import { graphiqlStyle } from './graphiql-style.ts'

/**
 * The program of the thread that splits Yoga's bundle of GraphiQL into a page and its assets. The
 * bundle has 9 MB: to load it takes 0.1 s and 70 MB, which become free when the thread ends.
 */

export interface GraphiqlAsset {
  /** The hash of its content, and an extension. */
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface GraphiqlContent {
  readonly html: string
  readonly assets: readonly GraphiqlAsset[]
}

const title = 'RCS lookup'

const textTypes = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' }

const assets = new Map<string, GraphiqlAsset>()
const html = renderPage()
const content: GraphiqlContent = { html, assets: [...assets.values()] }
parentPort!.postMessage(
  content,
  content.assets.map(({ bytes }) => bytes.buffer),
)

/** Addresses are relative, so that a proxy can add a prefix to the path. */
function renderPage(): string {
  const icon = addDataUrl(bundle.favicon, 'ico')
  const style = addText(separateFonts(bundle.css) + graphiqlStyle, 'css')
  const scripts = [withHistory(bundle.js), startScript()].map((script) => addText(script, 'js'))
  const scriptTags = scripts.map((name) => `<script src="${pathOf(name)}" defer></script>`)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="icon" href="${pathOf(icon)}">
    <link rel="stylesheet" href="${pathOf(style)}">
    ${scriptTags.join('\n    ')}
  </head>
  <body class="no-focus-outline">
    <div id="root"><p class="loading">Loading GraphiQL</p></div>
    <noscript>GraphiQL needs JavaScript.</noscript>
  </body>
</html>
`
}

/** Relative to the page at `/graphql`. */
function pathOf(name: string): string {
  return `graphql/assets/${name}`
}

function addText(text: string, extension: keyof typeof textTypes): string {
  return addAsset(new TextEncoder().encode(text), textTypes[extension], extension)
}

function addDataUrl(url: string, extension: string): string {
  const [, type, data] = /^data:([^;,]+);base64,(.+)$/s.exec(url)!
  return addAsset(Uint8Array.fromBase64(data!), type!, extension)
}

function addAsset(bytes: Uint8Array<ArrayBuffer>, type: string, extension: string): string {
  const name = `${hash('sha256', bytes, 'base64url')}.${extension}`
  assets.set(name, { name, type, bytes })
  return name
}

/** A browser loads only the fonts that the page needs. They are most of the style. */
function separateFonts(css: string): string {
  return css.replaceAll(
    /url\((data:font\/(\w+);[^)]+)\)/g,
    (_, url: string, format: string) => `url(${addDataUrl(url, format)})`,
  )
}

/** Yoga's list of plugins replaces the default list, which is the history. */
function withHistory(js: string): string {
  const [, history] = /([\w$]+)=\{title:"History"/.exec(js)!
  return js.replace(
    /plugins:\[([\w$]+)\],schemaDescription/,
    (_, explorer) => `plugins:[${explorer},${history}],schemaDescription`,
  )
}

/**
 * Opens the tabs of the last visit, or the examples. GraphiQL adds a tab if no tab has the initial
 * values, and takes missing values from its storage, so all values of the active tab are passed. `onEditQuery` replaces a function of Yoga that
 * writes the operation into the URL, because proxies log URLs. Tabs cannot be dragged, because a click
 * that moves by a few pixels would move the tab to a wrong place.
 */
function startScript(): string {
  const workers = {
    editorWorkerService: pathOf(addText(bundle.editorWorkerService, 'js')),
    json: pathOf(addText(bundle.jsonWorker, 'js')),
    graphql: pathOf(addText(bundle.graphqlWorker, 'js')),
  }
  return `(() => {
  const workers = ${JSON.stringify(workers)}
  globalThis.MonacoEnvironment = {
    globalAPI: false,
    getWorkerUrl: (_, label) => new URL(workers[label], document.baseURI).href,
  }
  addEventListener('pointerdown', (event) => {
    if (event.target.closest?.('.graphiql-tab')) event.stopPropagation()
  }, true)
  const examples = ${JSON.stringify(readExamples())}
  const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState')) ?? { tabs: examples, activeTabIndex: 0 }
  const { query, variables, headers } = tabs[activeTabIndex] ?? {}
  YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
    title: ${JSON.stringify(title)},
    defaultTabs: examples,
    query: query ?? '',
    initialVariables: variables ?? '',
    initialHeaders: headers ?? '',
    onEditQuery: undefined,
  })
})()
`
}
