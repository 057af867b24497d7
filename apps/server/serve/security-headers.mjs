import { createHash } from 'node:crypto'

/**
 * The two style elements that React Aria writes into the page by itself: the touch behaviour of
 * pressable things, and (on iOS) of the page behind an open dialog. A test compares them with the
 * installed version, so that an update of React Aria cannot break them unseen.
 */
export const reactAriaStyles = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
]

/** @param {string} text */
const styleHash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing is allowed but what is named, and nothing named lies outside this origin. */
const contentSecurityPolicy = [
  "default-src 'none'",
  // Argon2id runs as WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${reactAriaStyles.map(styleHash).join(' ')}`,
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // `lef` makes worker addresses, `default` lets through the empty string only: pwa/trusted-types.ts.
  'trusted-types lef default',
].join('; ')

/** What the app never uses is switched off, so that nothing that slips in can use it either. */
const permissionsPolicy = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

/** Sent with every answer, whatever it is. */
export const securityHeaders = Object.freeze({
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissionsPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
})
