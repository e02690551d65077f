import { Component, type ErrorInfo, type ReactNode } from 'react'
import { t } from '../locales/messages.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Centred.module.css'

interface ErrorBoundaryProps {
  /** Another key starts over: each view has a boundary of its own. */
  children: ReactNode
}

/** Keeps a failing view from taking the page with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined }

  static getDerivedStateFromError(thrown: unknown): { error: Error } {
    return { error: thrown instanceof Error ? thrown : new Error(JSON.stringify(thrown)) }
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
        <p>{t('shell.crash.advice', { message: error.message })}</p>
        <Button onClick={() => window.location.reload()}>{t('shell.reload')}</Button>
      </div>
    )
  }
}
