import preact from '@astrojs/preact'
import sitemap from '@astrojs/sitemap'
import { defineConfig, passthroughImageService } from 'astro/config'

const { BASE_PATH, SITE_URL, OUT_DIR } = process.env

/** Modules of `src/` by their paths without ending. */
const modules = (paths) =>
  new RegExp(paths.map((path) => `[\\\\/]src[\\\\/]${path.replaceAll('/', '[\\\\/]')}\\.tsx?$`).join('|'))

// Many small files compress worse than one: what the finder's first answer always needs travels together, apart from what
// other pages need too. Whatever is loaded only when it is asked for stays by itself.
const onEveryPage = modules([
  'text/(links|dates)',
  'certificate/choice',
  'components/profile/kept-name',
  'graph/month',
  'schema/vocabulary',
])
const firstAnswer = modules([
  'graph/(graph|length|packed)',
  'catalogue/(catalogue|fault|study-ways)',
  'search/(find-routes|label|routes|sort|variants|goal|within|words)',
  'eligibility/(opening|standing)',
  'plan/step-dates',
  'certificate/(link|document-kind)',
  'text/(conditions|names|paper|steps|promise-names|standing-labels|tables|filters)',
  'components/route/(RouteCard|RouteLine|PromiseLine|others)',
  'components/finder/(answer|AnswerView|asking|choices|Combobox|Destination|Failed|Finder|Form|FullRoute|Having|Narrow|NotUsed|load|Order|question|touched|view)',
])

/** What is loaded later brings no style of its own, so nothing has to be fetched ahead of it, and the bundler's own helper,
 *  a kilobyte in the first answer, has nothing to do. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  apply: 'build',
  // Astro sets this for the whole build, so it is said again for the browser's part of it.
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : undefined,
}

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
  vite: {
    plugins: [plainImports],
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'preact', test: /node_modules[\\/]preact[\\/]/, priority: 3 },
              {
                name: 'small',
                test: (id) => onEveryPage.test(id) || /preload-helper|rolldown[\\/]runtime/.test(id),
                priority: 2,
              },
              { name: 'finder', test: firstAnswer, priority: 1 },
            ],
          },
        },
      },
    },
  },
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
