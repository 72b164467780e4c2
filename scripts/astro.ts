// Runs astro with telemetry off: node scripts/astro.ts build | dev | sync | check
import { startTool } from './tool.ts'

startTool('astro', process.argv.slice(2), 'inherit').on('exit', (code) => process.exit(code ?? 1))
