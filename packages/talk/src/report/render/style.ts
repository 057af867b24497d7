/** The style of a report on its own page: paper and ink as in the app, in the fonts that the machine has. */
export const reportStyle = `
:root { color-scheme: light dark; --paper: #f5f0e6; --ink: #27231d; --soft: #655d50; --line: #e0d7c6; --mark: #2d6a5b; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1d1b18; --ink: #ece5d8; --soft: #a89e8d; --line: #3a352e; --mark: #7fbfae; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-inline-size: 42rem; margin-inline: auto; padding: 3rem 1.25rem 5rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2rem; font-weight: 500; }
h2 { margin-block: 3.5rem 1rem; font-size: 1.375rem; font-weight: 600; }
h3 { margin-block: 2rem 0.25rem; font-size: 1.0625rem; font-weight: 600; }
p { margin-block: 0.5rem; }
.about, .means, footer, figcaption { color: var(--soft); }
.means { display: block; font-weight: 400; font-size: 0.9375rem; }
figure { margin: 1.5rem 0; }
blockquote { margin: 0.5rem 0 1rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); font-family: Georgia, serif; }
blockquote p { margin: 0; }
footer { font: 0.875rem system-ui, sans-serif; }
.question { color: var(--mark); font-weight: 600; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); font-size: 0.875rem; }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --mark: #000; }
  main { max-inline-size: none; padding: 0; }
  h2, h3, figcaption { break-after: avoid; }
  blockquote, tr { break-inside: avoid; }
}
`
