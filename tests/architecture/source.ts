import ts from 'typescript'

export interface Import {
  from: string
  /** Erased before it runs: `import type`, or nothing but types between the braces. */
  typeOnly: boolean
}

/** What one source file shows of itself without being run. */
export interface Source {
  imports: Import[]
  /** Names of the browser that the file uses and has not declared itself: document, window, localStorage … */
  browserNames: string[]
  /** Calls whose result depends on when or how often they are made: new Date(), Date.now(), Math.random(). */
  unsteadyCalls: string[]
}

const browserNames = new Set(['document', 'window', 'localStorage', 'sessionStorage', 'navigator'])
const unsteady =
  /^(new Date\(\)|new Date$|Date\(\)|Date\.now\(|Math\.random\(|crypto\.randomUUID\(|crypto\.getRandomValues\()/

/** Reads TypeScript and TSX as they are, and of an .astro file its frontmatter; `clientOnly` reads its <script> elements instead. */
export function readSource(path: string, text: string, clientOnly = false): Source {
  const code = path.endsWith('.astro') ? astroCode(text, clientOnly) : text
  const tree = ts.createSourceFile(`${path}.tsx`, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const source: Source = { imports: [], browserNames: [], unsteadyCalls: [] }
  const declared = new Set<string>()
  const used = new Set<string>()

  visit(tree)
  source.browserNames = [...used].filter((name) => !declared.has(name))
  return source

  function visit(node: ts.Node) {
    const found = importOf(node)
    if (found) source.imports.push(found)
    if (ts.isIdentifier(node) && browserNames.has(node.text)) noteName(node)
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && unsteady.test(node.getText(tree)))
      source.unsteadyCalls.push(node.getText(tree))
    ts.forEachChild(node, visit)
  }

  function noteName(node: ts.Identifier) {
    const { parent } = node
    const declares = ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)
    if (declares && parent.name === node) declared.add(node.text)
    else if (!isMemberName(node)) used.add(node.text)
  }
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  return 'name' in parent && parent.name === node
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return { from: node.moduleSpecifier.text, typeOnly: erases(node.importClause) }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [from] = node.arguments
    if (from && ts.isStringLiteral(from)) return { from: from.text, typeOnly: false }
  }
  return undefined
}

function erases(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const names = clause.namedBindings
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((one) => one.isTypeOnly)
}

function astroCode(text: string, clientOnly: boolean): string {
  if (!clientOnly) return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''
  return [...text.matchAll(/<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, code]) => code)
    .join('\n')
}
