import type { ButtonHTMLAttributes, Ref } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Button.module.css'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` for the one thing to do, `plain` for text that acts. */
  look?: 'main' | 'line' | 'plain'
  icon?: IconName
  ref?: Ref<HTMLButtonElement>
}

/** A button in the tool's look. */
export function Button({ look = 'line', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${styles[look]} ${className}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** The button's look for a link. */
export const buttonLook = (look: 'main' | 'line' | 'plain' = 'line'): string => `${styles.button} ${styles[look]}`
