import { PackedError } from '../../../../src/corpus/interchange/packed.ts'

/** What reading finds wrong with a packed text; `none` where it reads. Any other error is none that reading may throw. */
export function packedFault(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof PackedError) return error.fault
    throw error
  }
  return 'none'
}
