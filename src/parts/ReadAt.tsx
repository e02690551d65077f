import type { BeyondNote } from '../corpus/model.ts'
import { GivenWords } from '../ui/GivenWords.tsx'

/** Where a fact from beyond the articles was read. */
export function ReadAt({ readAt }: Pick<BeyondNote, 'readAt'>) {
  return readAt.map(({ name, url }, at) => (
    <span key={name}>
      {at > 0 && '; '}
      {url === undefined ? <GivenWords>{name}</GivenWords> : <a href={url} target="_blank" rel="noopener noreferrer"><GivenWords>{name}</GivenWords></a>}
    </span>
  ))
}
