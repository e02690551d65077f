import { formatNumber, formatShare } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { AboutSection } from './AboutSection.tsx'
import styles from './AboutMaking.module.css'

/** How the story was made, with what agreement and what limits; and how to report an error. */
export function AboutMaking() {
  const t = useT()
  const { story } = useLoaded()
  const { method, agreement, reviewedOutside, limits, corrections } = story.making
  return (
    <>
      <AboutSection part="making">
        <p><GivenWords>{method}</GivenWords></p>
        {agreement.length > 0 && (
          <table className={styles.agreement}>
            <caption>{t('about.agreement')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('about.agreement.what')}</th>
                <th scope="col">{t('about.agreement.cells')}</th>
                <th scope="col">{t('about.agreement.share')}</th>
                <th scope="col">{t('about.agreement.kappa')}</th>
              </tr>
            </thead>
            <tbody>
              {agreement.map(({ what, cells, share, kappa }) => (
                <tr key={what}>
                  <th scope="row"><GivenWords>{what}</GivenWords></th>
                  <td>{formatNumber(cells)}</td>
                  <td>{formatShare(share)}</td>
                  <td>{formatNumber(kappa)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p><strong>{t(reviewedOutside ? 'about.reviewed' : 'about.not-reviewed')}</strong></p>
        <p><GivenWords>{limits}</GivenWords></p>
      </AboutSection>
      <AboutSection part="errors">
        <p><GivenWords>{corrections}</GivenWords></p>
        <p>{t('about.errors.how')}</p>
      </AboutSection>
    </>
  )
}
