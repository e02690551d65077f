import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import '../../src/locales/later.ts'
import { shareComputedStyles } from './sharedStyles.ts'

afterEach(cleanup)
shareComputedStyles()
