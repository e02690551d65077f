/** Hands a text file to the reader through the browser's own download. */
export function saveFile(name: string, type: string, content: string): void {
  save(name, new Blob([content], { type }))
}

/** Hands a file of bytes to the reader. */
export function saveBytes(name: string, type: string, content: Uint8Array): void {
  save(name, new Blob([new Uint8Array(content)], { type }))
}

function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the blob once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
