import { useStore } from 'zustand'
import { importStore, type ImportState } from './importStore.ts'
import { usePorts } from './useApp.ts'

/** Reads a part of the articles on their way in. */
export function useImport<Part>(select: (state: ImportState) => Part): Part {
  return useStore(importStore(usePorts()), select)
}
