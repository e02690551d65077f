import { useApp } from '../../store/useApp.ts'
import { ArticleList } from './ArticleList.tsx'
import { ArticlePage } from './ArticlePage.tsx'

/** The story's articles: the list, or one of them as a reader may see it. */
export function ArticlesView() {
  const record = useApp((state) => state.address.record)
  return record === undefined ? <ArticleList /> : <ArticlePage key={record} id={record} />
}
