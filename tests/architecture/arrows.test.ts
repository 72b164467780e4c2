import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultsOf } from './arrows.ts'

describe('the order of the layers', () => {
  it('is kept by every file', () => {
    const paths = globSync('{src,scripts,tests}/**/*.{ts,tsx,mjs,astro}').map((path) =>
      path.replaceAll('\\', '/'),
    )
    expect(paths.length).toBeGreaterThan(10)
    expect(faultsOf(new Map(paths.map((path) => [path, readFileSync(path, 'utf8')])))).toEqual([])
  })

  it('lets a file import from its own layer and from those to its left', () => {
    expect(
      faults({
        'src/plan/plan.ts': "import '../search/route.ts'\nimport './dates.ts'",
        'src/search/route.ts': '',
        'src/plan/dates.ts': '',
      }),
    ).toEqual([])
  })

  it('refuses an import from a layer to the right, also of a type and from a page', () => {
    expect(
      faults({
        'src/graph/graph.ts': "import type { Route } from '../search/route.ts'",
        'src/search/route.ts': '',
      }),
    ).toEqual(['src/graph/graph.ts imports ../search/route.ts: graph knows nothing of search.'])
    expect(
      faults({
        'src/layouts/Page.astro': "---\nimport x from '../pages/a.ts'\n---\n<p/>",
        'src/pages/a.ts': '',
      }),
    ).toEqual(['src/layouts/Page.astro imports ../pages/a.ts: layouts knows nothing of pages.'])
    expect(
      faults({
        'src/text/words.ts': "const later = () => import('../components/a.ts')",
        'src/components/a.ts': '',
      }),
    ).toEqual(['src/text/words.ts imports ../components/a.ts: text knows nothing of components.'])
  })

  it('refuses an import from outside, of a missing file, and without the file’s ending', () => {
    expect(
      faults({
        'src/plan/a.ts': "import '../../scripts/b.ts'\nimport './c.ts'\nimport './d'",
        'scripts/b.ts': '',
      }),
    ).toEqual([
      'src/plan/a.ts imports ../../scripts/b.ts, from outside the layers of src/.',
      'src/plan/a.ts imports ./c.ts, which is not there.',
      "src/plan/a.ts imports ./d without the ending of the file's name.",
    ])
  })

  it('lets one module read the disk, and scripts, and nothing else', () => {
    const reads = "import { readFileSync } from 'node:fs'"
    expect(
      faults({
        'src/catalogue/disk.ts': reads,
        'scripts/a.ts': reads,
        'src/pages/index.astro': `---\n${reads}\n---`,
      }),
    ).toEqual(['src/pages/index.astro imports node:fs; only src/catalogue/disk.ts does.'])
  })

  it('keeps zod, yaml and Node out of what an island imports, however far away', () => {
    const far = {
      'src/components/Finder.tsx':
        "import { find } from '../search/find.ts'\nimport type { A } from '../schema/a.ts'",
      'src/schema/a.ts': "import * as z from 'zod'",
    }
    expect(faults({ ...far, 'src/search/find.ts': "import type { A } from '../schema/a.ts'" })).toEqual([])
    expect(faults({ ...far, 'src/search/find.ts': "import { type A } from '../schema/a.ts'" })).toEqual([])
    expect(faults({ ...far, 'src/search/find.ts': "import { a, type A } from '../schema/a.ts'" })).toEqual([
      'src/components/Finder.tsx → src/search/find.ts → src/schema/a.ts → zod: the browser would be sent it.',
    ])
  })

  it('keeps them out of a component’s own script too', () => {
    expect(faults({ 'src/components/A.astro': "<script>\nimport { parse } from 'yaml'\n</script>" })).toEqual(
      ['src/components/A.astro → yaml: the browser would be sent it.'],
    )
  })

  it('lets the form for partners have them, and nobody who imports from it', () => {
    const form = { 'src/components/publish/Editor.tsx': "import { parse } from 'yaml'" }
    expect(faults(form)).toEqual([])
    expect(
      faults({ ...form, 'src/components/Finder.tsx': "const later = () => import('./publish/Editor.tsx')" }),
    ).toEqual([
      'src/components/Finder.tsx → src/components/publish/Editor.tsx → yaml: the browser would be sent it.',
    ])
  })

  it('lets only components meet the browser', () => {
    const page = "document.title = 'x'; window.close(); localStorage.clear()"
    expect(faults({ 'src/components/a.ts': page })).toEqual([])
    expect(faults({ 'src/text/a.ts': page })).toEqual([
      'src/text/a.ts uses document; only components do.',
      'src/text/a.ts uses window; only components do.',
      'src/text/a.ts uses localStorage; only components do.',
    ])
    expect(
      faults({ 'src/catalogue/a.ts': 'const document = parse(text); use(document, file.window)' }),
    ).toEqual([])
  })

  it('takes today as an argument everywhere but in pages and components', () => {
    expect(
      faults({
        'src/pages/a.ts': 'new Date()',
        'src/plan/a.ts': "new Date('2026-01-01'); new Date(Date.UTC(2026, 1))",
      }),
    ).toEqual([])
    expect(faults({ 'src/plan/a.ts': 'new Date(); Date.now(); Math.random()' })).toEqual([
      'src/plan/a.ts calls new Date(); take it as an argument.',
      'src/plan/a.ts calls Date.now(); take it as an argument.',
      'src/plan/a.ts calls Math.random(); take it as an argument.',
    ])
  })

  it('refuses barrels, drawers and strays', () => {
    expect(
      faults({
        'src/plan/index.ts': '',
        'src/plan/utils/a.ts': '',
        'src/graph/types.ts': '',
        'src/odd/a.ts': '',
      }),
    ).toEqual([
      'src/graph/types.ts is called "types", which says nothing of what is in it.',
      'src/odd/a.ts is in no layer of src/.',
      'src/plan/index.ts is a barrel; import from the file itself.',
      'src/plan/utils/a.ts is called "utils", which says nothing of what is in it.',
    ])
  })
})

function faults(sources: Record<string, string>): string[] {
  return faultsOf(new Map(Object.entries(sources)))
}
