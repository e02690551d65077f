import { useMemo } from 'react'
import type { Lesson } from '../lessons/format/lesson.ts'
import { useT } from '../locales/useT.ts'
import { writeAddress } from '../store/address.ts'
import { pupilsAddress } from '../store/pupilsAddress.ts'
import { useApp, usePorts } from '../store/useApp.ts'
import { QrCode } from './QrCode.tsx'

/** The way for pupils to a lesson: a QR code, and its address in words where it is short enough to be typed. */
export function PupilsLink({ lesson }: { lesson: Lesson }) {
  const t = useT()
  const here = useApp((state) => state.address)
  const { location, stories } = usePorts()
  const { whole, short } = useMemo(() => pupilsAddress(here, lesson, stories), [here, lesson, stories])
  if (!whole) return <p>{t('paper.link.file')}</p>
  const link = `${location.link().split('#')[0] ?? ''}#${writeAddress(whole)}`
  return (
    <>
      <QrCode link={link} label={t('paper.link.code', { title: lesson.title })} tooLong={t('paper.link.file')} {...(short && { address: link.replace(/^https?:\/\//, '') })} />
      {!short && <p>{t('paper.link.packed')}</p>}
    </>
  )
}
