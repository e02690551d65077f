import path from 'node:path'
import type { Plugin } from 'vite'

const STYLESHEET = /[ \t]*<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>\n?/g

/**
 * Puts the entry's stylesheet into the page itself: on a slow connection a linked one costs a round trip before the
 * first paint. The file stays in the build, since lazy parts may name it as their dependency.
 */
export function inlineStylesPlugin(): Plugin {
  return {
    name: 'crossread-inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        return html.replace(STYLESHEET, (link: string, file: string) => {
          const sheet = bundle[file]
          if (sheet?.type !== 'asset') return link
          return `    <style>${relocated(String(sheet.source), path.posix.dirname(file))}</style>\n`
        })
      },
    },
  }
}

/** The rules with their relative addresses, which were meant from the stylesheet's folder, as seen from the page's. */
export function relocated(css: string, folder: string): string {
  return css.replace(/url\((['"]?)(?!data:|https?:|[/#])([^'")]+)\1\)/g, (_, quote: string, address: string) => {
    return `url(${quote}./${path.posix.join(folder, address)}${quote})`
  })
}
