import { useEffect, useRef } from 'react'
import { useT } from '../../locales/useT.ts'
import { useApp } from '../../store/useApp.ts'
import { useImport } from '../../store/useImport.ts'
import { ArticleList } from './ArticleList.tsx'
import { GivenStories, PackedStoryCard } from './GivenStories.tsx'
import styles from './ImportView.module.css'
import { MakeStory } from './MakeStory.tsx'
import { ProblemLines } from './ProblemLines.tsx'
import { problemsOfNone } from './problemsAt.ts'
import { useGive } from './useGive.ts'
import { WaysIn } from './WaysIn.tsx'
import { Working } from './Working.tsx'

/** Articles come in here: given, read, looked at, made a story. Waits for no story, and keeps nothing before it is told to. */
export function ImportView() {
  const t = useT()
  const packed = useApp((state) => state.address.packed)
  const articles = useImport((state) => state.articles)
  const problems = useImport((state) => state.problems)
  const { give, over, handlers } = useGive()
  const list = useRef<HTMLHeadingElement>(null)
  const before = useRef(articles.length)
  // What was just added is what to look at next.
  useEffect(() => {
    if (before.current === 0 && articles.length > 0) list.current?.focus()
    before.current = articles.length
  }, [articles.length])
  return (
    <div className={`${styles.page} ${over ? styles.over : ''}`} {...handlers}>
      <header className={styles.head}>
        <h1 tabIndex={-1} className={styles.title}>{t('shell.view.import')}</h1>
        <p className={styles.lede}>{t('import.lede')}</p>
        <p className={styles.stays}>{t('import.stays')}</p>
      </header>
      {packed !== undefined && <PackedStoryCard packed={packed} />}
      <WaysIn onGive={give} />
      <Working />
      <GivenStories />
      <ProblemLines problems={problemsOfNone(problems, articles)} named />
      {articles.length > 0 && (
        <section className={styles.section} aria-labelledby="import-articles">
          <h2 id="import-articles" ref={list} tabIndex={-1} className={styles.heading}>{t('import.articles', { count: articles.length })}</h2>
          <p className={styles.quiet}>{t('import.articles.lede')}</p>
          <ArticleList articles={articles} problems={problems} />
          <MakeStory />
        </section>
      )}
    </div>
  )
}
