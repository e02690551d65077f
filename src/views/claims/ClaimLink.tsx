import type { AnchorHTMLAttributes } from 'react'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp } from '../../store/useApp.ts'

interface ClaimLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** What it opens: `c001` or `c001.troib`. */
  open: string
}

/** A link that opens a claim beside the list; filters and layout stay. The focus comes back to it when the claim is closed. */
export function ClaimLink({ open, ...rest }: ClaimLinkProps) {
  const address = useApp((state) => state.address)
  return <PlaceLink {...rest} to={{ ...address, view: 'claims', open }} data-open={open} aria-current={address.open === open ? 'true' : undefined} />
}
