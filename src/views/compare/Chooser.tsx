import type { Article } from '../../corpus/model.ts'
import { comparePairs, MOST_COMPARED } from '../../corpus/queries/comparePairs.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { BigLetter } from '../../ui/Letters.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './Chooser.module.css'

/** Pairs that are offered. */
const OFFERED = 3

/** Which articles are compared and which comes first. `folded` where room is short. */
export function Chooser({ articles, folded }: { articles: readonly Article[]; folded: boolean }) {
  const t = useT()
  const { story } = useLoaded()
  const arrange = useApp((state) => state.arrange)
  const compare = (chosen: readonly Article[]): void => arrange({ with: lettersIn(chosen), open: '' })
  const [first, second] = articles
  const full = articles.length >= MOST_COMPARED
  if (!first || !second) return null
  const choices = (
    <div className={styles.chooser}>
      <fieldset className={styles.articles}>
        <legend>{t('compare.choose', { most: Math.min(MOST_COMPARED, story.articles.length) })}</legend>
        {story.articles.map((article) => {
          const on = articles.includes(article)
          return (
            <label key={article.id} className={on ? styles.on : undefined}>
              <input
                type="checkbox"
                checked={on}
                disabled={on ? articles.length <= 2 : full}
                onChange={() => compare(on ? articles.filter((each) => each !== article) : [...articles, article])}
              />
              <BigLetter letter={article.letter} name="" />
              <span><GivenWords>{article.outlet.value}</GivenWords></span>
            </label>
          )
        })}
      </fieldset>
      <div className={styles.order}>
        {articles.length === 2 ? (
          <Button onClick={() => compare([second, first])}>{t('compare.swap', { a: first.letter, b: second.letter })}</Button>
        ) : (
          <Choice
            label={t('compare.first')}
            value={first.id}
            options={articles.map(({ id, letter, outlet }) => ({ value: id, label: `${letter}, ${outlet.value}`, given: true }))}
            onChoose={(id) => compare([...articles.filter((each) => each.id === id), ...articles.filter((each) => each.id !== id)])}
          />
        )}
      </div>
      {story.articles.length > 2 && <Offers articles={articles} />}
    </div>
  )
  return (
    <div className={styles.frame} data-screen-only>
      {folded ? <details><summary>{t('compare.choose.open')}</summary>{choices}</details> : choices}
    </div>
  )
}

const lettersIn = (articles: readonly Article[]): string => articles.map(({ letter }) => letter).join('.')

function Offers({ articles }: { articles: readonly Article[] }) {
  const t = useT()
  const { story } = useLoaded()
  const chosen = lettersIn(articles)
  const pairs = comparePairs(story).filter(({ shared }) => shared > 0).slice(0, OFFERED)
  return (
    <div className={styles.offers}>
      <p>{t('compare.pairs')}</p>
      <ul>
        {pairs.map(({ articles: pair, shared, sentences }) => (
          <li key={lettersIn(pair)}>
            <PlaceLink to={{ view: 'compare', with: lettersIn(pair) }} aria-current={lettersIn(pair) === chosen ? 'true' : undefined}>
              {t('compare.pair', { a: pair[0].letter, b: pair[1].letter })}
            </PlaceLink>
            {' '}
            <span>{t('compare.pair.shared', { shared, sentences })}</span>
          </li>
        ))}
        {story.articles.length <= MOST_COMPARED && (
          <li>
            <PlaceLink to={{ view: 'compare', with: lettersIn(story.articles) }} aria-current={lettersIn(story.articles) === chosen ? 'true' : undefined}>
              {t('compare.choose.all', { count: story.articles.length })}
            </PlaceLink>
          </li>
        )}
      </ul>
    </div>
  )
}
