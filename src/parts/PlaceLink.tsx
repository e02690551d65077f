import type { AnchorHTMLAttributes } from 'react'
import { writeAddress, type Address, type ViewId } from '../store/address.ts'
import { carried } from '../store/addressSlice.ts'
import { useApp } from '../store/useApp.ts'

interface PlaceLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Where it leads. The story, the day and the selection go along unless `to` brings its own. */
  to: Partial<Address> & { view: ViewId }
}

/** A link inside the app: a real address, so that it can be opened in a new tab, copied and gone back from. */
export function PlaceLink({ to, children, ...rest }: PlaceLinkProps) {
  const here = useApp((state) => state.address)
  return (
    <a href={`#${writeAddress({ ...carried(here), ...to })}`} {...rest}>
      {children}
    </a>
  )
}
