import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/feedback.css'
import './styles/figures.css'
import './styles/shell.css'
import './styles/start.css'
import './styles/lists.css'
import './styles/review.css'
import './styles/results.css'
import './styles/activity.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { createApiClient } from './api/client.ts'
import { App } from './app.tsx'

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Provider value={createApiClient()}>
      <App />
    </Provider>
  </StrictMode>,
)
