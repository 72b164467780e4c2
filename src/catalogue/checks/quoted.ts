import { unquoted } from '../unquoted.ts'
import { agreementFile, type Check } from './check.ts'

/** A clause stands in quotation marks wherever it is shown, so that those of its own would be a second pair. */
export const clausesUnquoted: Check = {
  name: 'clauses have no quotation marks round them',
  severity: 'attention',
  find(catalogue) {
    return catalogue.agreements
      .filter(({ clause }) => clause !== undefined && unquoted(clause) !== clause)
      .map(({ id }) => ({
        file: agreementFile(catalogue, id),
        path: ['clause'],
        statement: 'clause has quotation marks round it, and the site puts its own there.',
        hint: 'Take out the mark before the first word, and the one behind the last.',
      }))
  },
}
