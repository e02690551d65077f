import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Nothing comes from elsewhere and nothing goes elsewhere. Trusted Types close the ways from text to code; the
 * policies named here vouch for our own workers (src/platform/trustedScript.ts).
 */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['app-sw', 'app-worker', 'app-stories'],
}

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g
const AFTER_CHARSET = /<meta charset="?utf-8"?\s*\/?>/i

/**
 * Writes the content security policy into the built page, with a hash of each inline script and style that the page
 * then holds: so it must be the last plugin that touches the page. `vite dev` goes without: it needs inline modules.
 */
export function cspPlugin(): Plugin {
  return {
    name: 'crossread-csp',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html) },
  }
}

/** The page with the policy as its first element after the character set, before anything that it must bind. */
export function withPolicy(html: string): string {
  if (!AFTER_CHARSET.test(html)) {
    throw new Error('index.html: <head>: no <meta charset="utf-8">: the content security policy is put behind it; add it')
  }
  const policy = Object.entries({
    ...POLICY,
    'script-src': [...POLICY['script-src'], ...hashes(html, INLINE_SCRIPT)],
    'style-src': [...POLICY['style-src'], ...hashes(html, INLINE_STYLE)],
  })
  const text = policy.map(([directive, sources]) => `${directive} ${sources.join(' ')}`).join('; ')
  return html.replace(AFTER_CHARSET, (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${text}">`)
}

function hashes(html: string, inline: RegExp): string[] {
  const found = [...html.matchAll(inline)].map(([, text = '']) => createHash('sha256').update(text).digest('base64'))
  return [...new Set(found)].map((hash) => `'sha256-${hash}'`)
}
