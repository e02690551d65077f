import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const CATALOGUE = /\/src\/locales\/[\w-]+\.json$/

/**
 * Compiles the catalogues in src/locales (ICU MessageFormat) to Lingui's compact form while building, so that no
 * message parser is sent to the reader.
 */
export function messagesPlugin(): Plugin {
  return {
    name: 'crossread-messages',
    enforce: 'pre',
    transform: {
      filter: { id: CATALOGUE },
      handler(code, id) {
        const messages = JSON.parse(code) as Record<string, string>
        const compiled = Object.fromEntries(
          Object.entries(messages).map(([key, message]) => {
            try {
              return [key, compileMessage(message)]
            } catch (cause) {
              throw new Error(`${id}: ${key}: not ICU MessageFormat: ${String(cause)}`, { cause })
            }
          }),
        )
        return { code: `export default ${JSON.stringify(compiled)}`, moduleType: 'js', map: null }
      },
    },
  }
}
