import { useId } from 'react'
import { useT } from '../../locales/useT.ts'
import { importStore, type PreviewArticle } from '../../store/importStore.ts'
import type { TextProblem } from '../../store/textReader.ts'
import { useApp, usePorts } from '../../store/useApp.ts'
import { useGrowing } from '../../ui/useGrowing.ts'
import { ArticlePreview } from './ArticlePreview.tsx'
import styles from './TextList.module.css'
import { problemsOf } from './problemsAt.ts'

/** Articles that are shown at a time: three are drawn in 60 ms of computing, six in 95 (fifty articles, `npm run bench -- import`). */
const PIECE = 3

/** The articles as they were read, in the order that gives them their letters. */
export function ArticleList({ articles, problems }: { articles: readonly PreviewArticle[]; problems: readonly TextProblem[] }) {
  const t = useT()
  const ports = usePorts()
  const notify = useApp((state) => state.notify)
  const list = useId()
  const shown = useGrowing(articles.length, PIECE)
  function remove({ key, read }: PreviewArticle): void {
    importStore(ports).getState().remove(key)
    // The button that was pressed has gone with its article.
    document.querySelector<HTMLElement>('#import-articles, #content h1')?.focus()
    notify({ text: t('import.removed', { name: read.title ?? read.name }), action: { label: t('library.undo'), run: () => importStore(ports).getState().restore(key) } })
  }
  const outlets = [...new Set(articles.map(({ read, told }) => (told.outlet ?? read.outlet ?? '').trim()))].filter((outlet) => outlet !== '')
  return (
    <>
      <datalist id={list}>{outlets.map((outlet) => <option key={outlet} value={outlet} />)}</datalist>
      <ol className={styles.list}>
        {articles.slice(0, shown).map((article, at) => (
          <li key={article.key}>
            <ArticlePreview article={article} letter={letterOf(at)} first={at === 0} last={at === articles.length - 1} problems={problemsOf(article, problems)} outlets={list} onRemove={() => remove(article)} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** A … Z, then AA: as the story will letter them. */
const letterOf = (at: number): string => (at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))) + String.fromCharCode(65 + (at % 26))
