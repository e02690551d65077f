import type { AnchorHTMLAttributes } from 'react'
import { writeAddress, type Address, type ViewId } from '../store/address.ts'
import { useApp } from '../store/useApp.ts'

interface PlaceLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Where it leads. The selection goes along unless `to` brings its own. */
  to: Partial<Address> & { view: ViewId }
}

/** A link inside the app: a real address, so that it can be opened in a new tab, copied and gone back from. */
export function PlaceLink({ to, children, ...rest }: PlaceLinkProps) {
  const selection = useApp((state) => state.address.selection)
  return (
    <a href={`#${writeAddress({ selection, ...to })}`} {...rest}>
      {children}
    </a>
  )
}
