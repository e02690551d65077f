import { Component, type ErrorInfo, type ReactNode } from 'react'
import { t } from '../locales/messages.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Centred.module.css'

interface ErrorBoundaryProps {
  /** Another key starts over: each view has a boundary of its own. */
  children: ReactNode
}

/** Keeps a failing view from taking the page with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: undefined }

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error('unknown') }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error('view failed', error, info.componentStack)
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <div className={styles.centred} role="alert">
        <h1>{t('shell.crash')}</h1>
        <p>{t('shell.crash.advice', { message: error instanceof Error ? error.message : String(error) })}</p>
        <Button onClick={() => window.location.reload()}>{t('shell.reload')}</Button>
      </div>
    )
  }
}
