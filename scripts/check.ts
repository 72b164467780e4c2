import { listNetworks, readDataFiles } from '../src/catalogue/disk.ts'
import { formatFault } from '../src/catalogue/fault.ts'
import { readCatalogue } from '../src/catalogue/read.ts'

/** `npm run check [network …]`: prints every fault of the named networks, or of all; exits 1 where one stops publishing. */
const networks = process.argv.length > 2 ? process.argv.slice(2) : listNetworks()
let stops = 0
for (const network of networks) {
  const files = readDataFiles(network)
  const { faults, catalogue } = readCatalogue(files)
  for (const fault of faults) console.log(`${formatFault(fault)}\n`)
  const stopping = faults.filter((fault) => fault.severity === 'stops').length
  stops += stopping
  const counts =
    catalogue === undefined
      ? ''
      : `, ${catalogue.courses.length} courses, ${catalogue.agreements.length} agreements`
  console.log(
    `${network}: ${files.length} files${counts}. ${stopping === 0 ? 'Nothing stops publishing.' : `${stopping} ${stopping === 1 ? 'fault stops' : 'faults stop'} publishing.`}`,
  )
}
process.exitCode = stops === 0 ? 0 : 1
