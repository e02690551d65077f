import type { ButtonHTMLAttributes, Ref } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Button.module.css'

type Look = 'main' | 'line' | 'plain'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` for the one thing to do, `plain` for text that acts. */
  look?: Look
  icon?: IconName
  ref?: Ref<HTMLButtonElement>
}

/** A button in the tool's look. */
export function Button({ look, icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${buttonLook(look)} ${className}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** The button's look for a link. */
export const buttonLook = (look: Look = 'line'): string => (look === 'line' ? styles.button ?? '' : `${styles.button} ${styles[look]}`)
