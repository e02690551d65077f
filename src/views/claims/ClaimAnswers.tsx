import { groupBy } from '../../corpus/queries/groupBy.ts'
import type { Claim } from '../../corpus/model.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { useLoaded } from '../../store/useApp.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import styles from './PanelAround.module.css'

/** How parties answered on the claim: a denial, a refusal and no reply at all are different things. */
export function ClaimAnswers({ claim }: { claim: Claim }) {
  const t = useT()
  const { story, index } = useLoaded()
  const answers = story.responses.filter((response) => response.claim === claim.id)
  if (answers.length === 0) return null
  const alike = groupBy(answers, ({ party, kind, matter }) => `${party} ${kind} ${matter}`)
  return (
    <section className={styles.part}>
      <h3>{t('claims.answers')}</h3>
      <ul>
        {[...alike].map(([key, group]) => {
          const [answer] = group
          if (!answer) return null
          return (
            <li key={key}>
              <MessageWords
                id="claims.answers.line"
                values={{ kind: t(`response.${answer.kind}`), letters: formatList(group.map(({ article }) => index.articles.get(article)?.letter ?? article)) }}
                given={{ party: index.entities.get(answer.party)?.name ?? answer.party, matter: answer.matter }}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
