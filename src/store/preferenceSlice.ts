import type { Ports } from './ports.ts'
import type { GetState, SetState } from './slice.ts'

export type Theme = 'system' | 'light' | 'dark'

export interface PreferenceSlice {
  theme: Theme
  /** The interface's language: `system`, or a tag of src/locales/languages.ts. */
  language: string
  /** Single-key shortcuts can be turned off (WCAG 2.1.4). */
  shortcutsOn: boolean
  setTheme: (theme: Theme) => void
  /** False where the language's words can't be fetched: all stays as it was then. */
  setLanguage: (language: string) => Promise<boolean>
  setShortcutsOn: (on: boolean) => void
  /** Brings back what was set on this device. After the page is taken over: the build knew nothing of it. */
  recallPreferences: () => void
}

/** What the reader set for this device. It stays there. */
export function preferenceSlice(ports: Ports, set: SetState, _get: GetState): PreferenceSlice {
  return {
    theme: 'system',
    language: 'system',
    shortcutsOn: true,
    setTheme: (theme) => {
      ports.memory.set('theme', theme)
      ports.applyTheme(theme)
      set({ theme })
    },
    setLanguage: async (language) => {
      if (!(await ports.applyLanguage(language))) return false
      ports.memory.set('language', language)
      set({ language })
      return true
    },
    setShortcutsOn: (shortcutsOn) => {
      ports.memory.set('shortcuts', shortcutsOn ? 'on' : 'off')
      set({ shortcutsOn })
    },
    recallPreferences: () => {
      const saved = ports.memory.get('theme')
      set({
        theme: saved === 'light' || saved === 'dark' ? saved : 'system',
        language: ports.memory.get('language') ?? 'system',
        shortcutsOn: ports.memory.get('shortcuts') !== 'off',
      })
    },
  }
}
