/** Sent with every answer of the server itself: it is data, and no page may frame, run or keep it. */
export const answerHeaders = Object.freeze({
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
})

/** Tells browsers to come back by TLS only; sent where the public address is one with TLS. */
export const tlsHeaders = Object.freeze({ 'Strict-Transport-Security': 'max-age=63072000' })
