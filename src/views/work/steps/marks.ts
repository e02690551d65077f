import type { TokenRange } from '../../../lessons/steps.ts'

/** Role of each token, by its place. */
export type TokenRoles = readonly (string | undefined)[]

/** Whether a token has letters or digits: only such are chosen; signs and blanks go along with their neighbours. */
export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token)

/** The role of every token under the marks; of two marks on one token the later counts. */
export function rolesOf(count: number, marks: readonly TokenRange[]): TokenRoles {
  const roles: (string | undefined)[] = Array.from({ length: count })
  for (const { from, to, role } of marks) for (let at = Math.max(from, 0); at < Math.min(to, count); at++) roles[at] = role
  return roles
}

/** Neighbours of one role as one mark, over the signs and blanks between them; no mark begins or ends with those. */
export function marksOf(tokens: readonly string[], roles: TokenRoles): TokenRange[] {
  const marks: TokenRange[] = []
  let open: TokenRange | undefined
  tokens.forEach((token, at) => {
    if (!isWord(token)) return
    const role = roles[at]
    if (open && open.role === role) open.to = at + 1
    else {
      open = role === undefined ? undefined : { from: at, to: at + 1, role }
      if (open) marks.push(open)
    }
  })
  return marks
}

/** The tokens from one to another, in either direction, with a role. */
export function withRole(roles: TokenRoles, one: number, other: number, role: string | undefined): TokenRoles {
  const [from, to] = one < other ? [one, other] : [other, one]
  return roles.map((now, at) => (at >= from && at <= to ? role : now))
}
