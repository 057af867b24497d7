import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './design/theme.css.ts'

const place = document.getElementById('lef')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <h1>lef</h1>
    </StrictMode>,
  )
}
