/** How long a browser may take to begin reading a file that it was handed (Safari asks first). */
const readingTimeMs = 60_000

/** Hands a file to the person, through the browser's own download. `type` is a MIME type. */
export function download(
  view: Window,
  name: string,
  type: string,
  content: string | Uint8Array<ArrayBuffer>,
): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = view.document.createElement('a')
  link.href = url
  link.download = name
  view.document.body.append(link)
  link.click()
  link.remove()
  view.setTimeout(() => URL.revokeObjectURL(url), readingTimeMs)
}
