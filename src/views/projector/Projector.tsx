import { useEffect, useMemo, useRef, useState } from 'react'
import { keyLines, type KeyLine } from '../../lessons/keyLines.ts'
import type { LessonPlan } from '../../lessons/plan.ts'
import type { Key } from '../../lessons/steps.ts'
import { useT } from '../../locales/useT.ts'
import { useApp, usePorts } from '../../store/useApp.ts'
import type { ProjectorAct } from './projectorKeys.ts'
import { projectorLooks, type ProjectorLook } from './projectorLooks.ts'
import { ProjectorTools } from './ProjectorTools.tsx'
import { slideNumber, slidesOf } from './slides.ts'
import { StepSlide } from './StepSlide.tsx'
import { TimerTool, useTimers } from './TimerTool.tsx'
import { TitleSlide } from './TitleSlide.tsx'
import { useFullScreen } from './useFullScreen.ts'
import { useProjectorKeys } from './useProjectorKeys.ts'
import { SlideHead } from './SlideHead.tsx'
import styles from './Projector.module.css'

const none: readonly KeyLine[] = []

/** The whole of the screen: one slide, and what steers it. `keys` is asked only when something is to be revealed. */
export function Projector({ plan, keys }: { plan: LessonPlan; keys: () => readonly Key[] }) {
  const t = useT()
  const { memory, applyTheme } = usePorts()
  const theme = useApp((state) => state.theme)
  const { record = plan.lesson.id, open } = useApp((state) => state.address)
  const arrange = useApp((state) => state.arrange)
  const goTo = useApp((state) => state.goTo)
  const slides = useMemo(() => slidesOf(plan), [plan])
  const at = slideNumber(open, slides.length)
  const slide = slides[at]
  const [revealed, setRevealed] = useState<Readonly<Record<number, number>>>({})
  const [blank, setBlank] = useState(false)
  const [look, setLook] = useState<ProjectorLook>(() => projectorLooks.find((each) => each === memory.get('projector')) ?? 'light')
  const timers = useTimers()
  const screen = useFullScreen()
  const stage = useRef<HTMLDivElement>(null)

  const lines = useMemo(() => {
    const key = slide?.kind === 'step' ? keys().find(({ step }) => step === slide.step.id) : undefined
    return slide?.kind === 'step' && key ? keyLines(slide.step, key) : none
  }, [slide, keys])
  const shown = lines.slice(0, revealed[at] ?? 0)

  // The page's own theme steps back as long as this is on the wall: tokens are resolved at the root and nowhere else.
  useEffect(() => {
    applyTheme(look === 'light' ? 'light' : 'dark')
    return () => applyTheme(theme)
  }, [applyTheme, look, theme])

  useEffect(() => {
    stage.current?.scrollTo?.(0, 0)
    // Whoever steers by buttons keeps the button; else the new question is read out.
    const focus = document.activeElement
    if (!(focus instanceof HTMLButtonElement || focus instanceof HTMLSelectElement)) stage.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [at])

  function go(to: number): boolean {
    const next = Math.min(Math.max(to, 0), slides.length - 1)
    if (next !== at) arrange({ open: String(next) }, 'replace')
    return true
  }

  /** Scrolls where there is more to read, else goes on. */
  function scrollOr(direction: 1 | -1): boolean {
    const element = stage.current
    const more = element && (direction > 0 ? element.scrollTop + element.clientHeight < element.scrollHeight - 2 : element.scrollTop > 2)
    if (!more) return go(at + direction)
    element.scrollBy({ top: direction * element.clientHeight * 0.8 })
    return true
  }

  function act(wanted: ProjectorAct): boolean {
    // Any of its keys brings a blank screen back first.
    if (blank && wanted !== 'leave') {
      setBlank(false)
      return true
    }
    switch (wanted) {
      case 'next': return go(at + 1)
      case 'previous': return go(at - 1)
      case 'first': return go(0)
      case 'last': return go(slides.length - 1)
      case 'down': return scrollOr(1)
      case 'up': return scrollOr(-1)
      case 'reveal':
        setRevealed((known) => ({ ...known, [at]: Math.min((known[at] ?? 0) + 1, lines.length) }))
        return true
      case 'blank':
        setBlank(true)
        return true
      case 'fill':
        screen.toggle()
        return screen.can
      case 'leave':
        goTo({ view: 'lessons', record })
        return true
    }
  }
  useProjectorKeys(act)

  if (!slide) return null
  return (
    <div className={styles.projector} data-look={look}>
      <SlideHead slide={slide} at={at} last={slides.length - 1} title={plan.lesson.title} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a mouse */}
      <div ref={stage} className={styles.stage} role="region" aria-label={t('projector.slide')} tabIndex={0}>
        {slide.kind === 'title' ? <TitleSlide plan={plan} /> : <StepSlide key={slide.step.id} step={slide.step} shown={shown} blind={plan.lesson.blind} />}
      </div>
      <ProjectorTools
        at={at} last={slides.length - 1} revealed={shown.length} lines={lines.length} look={look} filled={screen.can ? screen.filled : undefined} onAct={act}
        onLook={(next) => {
          memory.set('projector', next)
          setLook(next)
        }}
        onHide={() => setRevealed((known) => ({ ...known, [at]: 0 }))}
        timer={slide.kind === 'step' && slide.activity ? <TimerTool timers={timers} activity={slide.activity.id} minutes={slide.activity.minutes} /> : undefined}
      />
      {blank && <div className={styles.blank} role="status" onPointerDown={() => setBlank(false)}><span className="unseen">{t('projector.blank.on')}</span></div>}
    </div>
  )
}
