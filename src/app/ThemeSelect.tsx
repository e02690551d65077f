import { useT } from '../locales/useT.ts'
import { useApp } from '../store/useApp.ts'
import type { Theme } from '../store/preferenceSlice.ts'
import styles from './ThemeSelect.module.css'

const themes: readonly Theme[] = ['system', 'light', 'dark']

/** Light, dark, or as the device is set. */
export function ThemeSelect() {
  const t = useT()
  const theme = useApp((state) => state.theme)
  const setTheme = useApp((state) => state.setTheme)
  return (
    <label className={styles.theme}>
      <span className={styles.label}>{t('shell.theme')}</span>
      <select value={theme} onChange={(event) => setTheme(themes.find((each) => each === event.target.value) ?? 'system')}>
        {themes.map((each) => <option key={each} value={each}>{t(`shell.theme.${each}`)}</option>)}
      </select>
    </label>
  )
}
