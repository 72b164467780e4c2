import {
  CST,
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Scalar,
  visit,
} from 'yaml'

/** How a record looks that nobody has formatted by hand: short lists and groups on one line, codes in quotes, no line
 *  folded, so that a change shows as the line that it is. */

const widest = 100
/** What the lexer itself puts between the words of a text. */
const marks: string[] = [CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]
const written = { lineWidth: 0, indentSeq: true, flowCollectionPadding: true } as const

/** Lists of these are one entry to a line, however short: they grow. */
const lists = ['from', 'signed', 'deadlines', 'history', 'units', 'caps']

/** A value as a node of its own, in this style. `field` is the name that it will stand under. */
export function styledNode(value: unknown, field: string): Node {
  const node = new Document(value).contents as Node
  visit(node, {
    Scalar(place, scalar) {
      // The name of a field is a name, even where it is a word like "on".
      if (place !== 'key' && needsQuotes(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE
    },
  })
  layOut(node, field, field.length + 2)
  return node
}

/** Puts every collection below a node on one line that fits there and has no remark in it. */
function layOut(node: Node, field: string, indent: number): void {
  if (!isCollection(node)) return
  node.flow = !hasToSpread(node, field) && indent + flowLength(node) <= widest
  if (node.flow) return
  for (const item of node.items) {
    const child = isPair(item) ? item.value : item
    const name = isPair(item) && isScalar(item.key) ? String(item.key.value) : field
    if (isCollection(child))
      layOut(child, isSeq(node) ? '' : name, indent + (isPair(item) ? name.length + 2 : 2))
  }
}

function hasToSpread(node: Node, field: string): boolean {
  if (isSeq(node) && lists.includes(field)) return node.items.some(isMap)
  // A tree of conditions is read branch by branch.
  return isMap(node) && branches(node).some((list) => list.some((item) => branches(item).length > 0))
}

function branches(node: unknown): unknown[][] {
  if (!isMap(node)) return []
  return ['all', 'any', 'of'].flatMap((key) => {
    const list = node.get(key)
    return isSeq(list) ? [list.items] : []
  })
}

/** Opens what has grown too long for its line, from the outside in. Whatever fits stays as its writer laid it out. */
export function loosen(node: Node, field: string): void {
  if (!isCollection(node)) return
  if (node.flow && flowLength(node) + field.length + 2 > widest) node.flow = false
  if (node.flow) return
  for (const item of node.items) {
    const child = isPair(item) ? item.value : item
    if (isCollection(child)) loosen(child, isPair(item) ? String(item.key) : '')
  }
}

function flowLength(node: Node): number {
  const copy = node.clone() as Node
  if (isCollection(copy)) copy.flow = true
  return render(copy).trimEnd().length
}

/** A node, or a whole document, as text that ends in a line break. */
export function render(of: Node | Document): string {
  if (of instanceof Document) return tightLists(of.toString(written))
  const document = new Document()
  document.contents = of as typeof document.contents
  return tightLists(document.toString(written))
}

/** YAML's own writer pads groups and lists alike; records have { year: 1 } and [september]. */
function tightLists(text: string): string {
  const words = [...new Lexer().lex(text)]
  const isPadding = (word: string, index: number) =>
    /^ +$/.test(word) && (words[index - 1] === '[' || words[index + 1] === ']')
  return words.filter((word, index) => !marks.includes(word) && !isPadding(word, index)).join('')
}

/** Codes, months and telephone numbers are in quotes even where YAML would read them right, since the next one that is
 *  copied from them may need it; so are words that older readers of YAML take for yes and no. A date stands bare. */
export function needsQuotes(value: unknown): boolean {
  if (typeof value !== 'string') return false
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  return /^[+#@*&!%]?\d|^[#@*&!%]|^(y|n|yes|no|on|off|true|false|null|~)$/i.test(value)
}
