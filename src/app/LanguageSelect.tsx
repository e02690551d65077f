import { languages } from '../locales/languages.ts'
import { useT } from '../locales/useT.ts'
import { useApp } from '../store/useApp.ts'
import { Choice } from '../ui/Choice.tsx'

/** The interface's language, each by its own name, or as the device is set. Stories stay in theirs. */
export function LanguageSelect() {
  const t = useT()
  const language = useApp((state) => state.language)
  const setLanguage = useApp((state) => state.setLanguage)
  const notify = useApp((state) => state.notify)
  const offered = Object.entries(languages).filter(([tag, { hidden }]) => !hidden || tag === language)
  return (
    <Choice
      label={t('shell.language')}
      quiet="always"
      value={Object.hasOwn(languages, language) ? language : 'system'}
      options={[{ value: 'system', label: t('shell.language.system') }, ...offered.map(([tag, { name }]) => ({ value: tag, label: name, language: tag }))]}
      onChoose={(tag) => void setLanguage(tag).then((shown) => shown || notify({ text: t('shell.language.failed') }))}
    />
  )
}
