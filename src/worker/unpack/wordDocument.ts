interface Entry { name: string; bytes: Uint8Array }

/** Whether the entries of a zip are those of a Word document (Office Open XML). */
export const isDocument = (entries: readonly Entry[]): boolean => entries.some(({ name }) => name === 'word/document.xml')

/**
 * The plain text of a Word document, a blank line between paragraphs. Nothing of it is run: macros are left out and told,
 * pictures and links outside are never fetched. `bytes` has passed `readZip` before, whose limits mammoth does not have.
 * `text` is undefined where it cannot be read.
 */
export async function readDocument(bytes: Uint8Array, entries: readonly Entry[]): Promise<{ text: string | undefined; macros: boolean }> {
  const macros = entries.some(({ name }) => /vbaProject\.bin$/i.test(name))
  try {
    const { extractRawText } = (await import('mammoth')).default
    const arrayBuffer = bytes.slice().buffer
    // A browser's mammoth takes the one, Node's the other.
    const { value } = await extractRawText({ arrayBuffer, buffer: arrayBuffer } as { arrayBuffer: ArrayBuffer })
    return { text: value.trim() === '' ? undefined : value, macros }
  } catch {
    return { text: undefined, macros }
  }
}
