import type { ReactNode } from 'react'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp } from '../../store/useApp.ts'
import { openOf, type Place } from './places.ts'

/** A link to another place of the lesson. The lesson goes along, where the address carries it. */
export function WorkLink({ to, className, children }: { to: Place; className?: string | undefined; children: ReactNode }) {
  const { open: _, ...here } = useApp((state) => state.address)
  const open = openOf(to)
  return <PlaceLink to={{ ...here, ...(open !== '' && { open }) }} className={className}>{children}</PlaceLink>
}
