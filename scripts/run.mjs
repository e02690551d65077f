// Runs a TypeScript file of this project with Vite's own transformer (Node 20 has none):
// node scripts/run.mjs FILE [ARGUMENTS]. The file exports main(args): number | Promise<number>, the exit code.
import path from 'node:path'
import { runnerImport } from 'vite'

const [file, ...args] = process.argv.slice(2)
const { module } = await runnerImport(path.resolve(file), { configFile: path.resolve('vite.config.ts'), logLevel: 'error' })
process.exitCode = await module.main(args)
