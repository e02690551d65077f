import { existsSync } from 'node:fs'
import path from 'node:path'
import { createServer, type Plugin, type PluginOption, type UserConfig } from 'vite'

/** What src/app/prerender.tsx exports. */
interface PrerenderModule {
  renderFirstScreen: () => Promise<FirstScreen>
}

/** The first screen as the reader gets it before any script runs. */
export interface FirstScreen {
  html: string
  /** What hydration needs to render the same again: put into the page, so that no request stands before it. */
  bootJson: string
  title: string
}

const RENDERER = 'src/app/prerender.tsx'
const ROOT = '<div id="root"></div>'

/** What the renderer is loaded with: the build's own plugins and class names, so that both sides agree. */
export interface RendererSetup {
  plugins: () => PluginOption[]
  css: UserConfig['css']
}

/**
 * Renders the first screen while building and puts it into index.html: the page reads without JavaScript. In `vite dev`
 * the root stays empty and the app renders it.
 */
export function prerenderPlugin(setup: RendererSetup): Plugin {
  return {
    name: 'crossread-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        return withFirstScreen(html, await render(setup))
      },
    },
  }
}

async function render({ plugins, css }: RendererSetup): Promise<FirstScreen> {
  const file = path.resolve(RENDERER)
  if (!existsSync(file)) throw new Error(`${RENDERER}: not there: the build needs it to render the first screen`)
  // A server that never listens: `runnerImport` would be shorter, but leaves CSS modules without their start hook.
  const server = await createServer({
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    plugins: plugins(),
    ...(css === undefined ? {} : { css }),
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    const { renderFirstScreen } = (await server.ssrLoadModule(file)) as PrerenderModule
    return await renderFirstScreen()
  } finally {
    await server.close()
  }
}

/** The page with the first screen, its title and its boot record in place. */
export function withFirstScreen(html: string, { html: screen, bootJson, title }: FirstScreen): string {
  if (!html.includes(ROOT)) throw new Error(`index.html: no ${ROOT}: the first screen is put there; add it, empty`)
  // In a script element only "</script" and "<!--" could end or bend the JSON; no "<" is left that could begin them.
  const boot = `<script type="application/json" id="boot">${bootJson.replaceAll('<', '\\u003c')}</script>`
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeText(title)}</title>`)
    .replace(ROOT, () => `<div id="root">${screen}</div>\n    ${boot}`)
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
