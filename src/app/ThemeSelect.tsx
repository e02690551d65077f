import { useT } from '../locales/useT.ts'
import type { Theme } from '../store/preferenceSlice.ts'
import { useApp } from '../store/useApp.ts'
import { Choice } from '../ui/Choice.tsx'

const themes: readonly Theme[] = ['system', 'light', 'dark']

/** Light, dark, or as the device is set. */
export function ThemeSelect() {
  const t = useT()
  const theme = useApp((state) => state.theme)
  const setTheme = useApp((state) => state.setTheme)
  return (
    <Choice
      label={t('shell.theme')}
      quiet="always"
      value={theme}
      options={themes.map((each) => ({ value: each, label: t(`shell.theme.${each}`) }))}
      onChoose={(word) => setTheme(themes.find((each) => each === word) ?? 'system')}
    />
  )
}
