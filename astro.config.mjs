import preact from '@astrojs/preact'
import sitemap from '@astrojs/sitemap'
import { defineConfig, passthroughImageService } from 'astro/config'

const { BASE_PATH, SITE_URL, OUT_DIR } = process.env

export default defineConfig({
  output: 'static',
  base: BASE_PATH || '/',
  site: SITE_URL || undefined,
  outDir: OUT_DIR || './dist',
  trailingSlash: 'always',
  build: { format: 'directory' },
  // The default, 'jsx', deletes the space between inline elements that stand on separate lines.
  compressHTML: true,
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // What is loaded later is small and asks for little: no helper in the first answer to fetch it ahead.
  vite: { build: { modulePreload: false } },
  integrations: [preact(), ...(SITE_URL ? [sitemap()] : [])],
  security: {
    // script-src and style-src are written by Astro, from the hashes of what each page carries.
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
      ],
    },
  },
})
