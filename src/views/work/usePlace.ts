import { useApp } from '../../store/useApp.ts'
import { openOf, type Place } from './places.ts'

/** Goes to another place of the lesson; a link to it keeps the lesson that the address carries. */
export function useGoTo(): (place: Place) => void {
  const arrange = useApp((state) => state.arrange)
  return (place) => arrange({ open: openOf(place) })
}
