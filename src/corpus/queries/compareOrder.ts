/** What a column of a comparison looks like to the ordering: for each of its sentences in reading order, the groups it stands in. */
export type GroupsOfColumn = readonly (readonly string[])[]

/**
 * The order of groups over several columns: the reading order of the first column. A group that it lacks follows the one
 * that its nearest neighbour before it stands in, in the first column that has it.
 */
export function orderGroups(columns: readonly GroupsOfColumn[]): string[] {
  const order: string[] = []
  for (const column of columns) {
    let last: string | undefined
    for (const met of firstMeetings(column)) {
      const known = met.filter((group) => order.includes(group)).sort((a, b) => order.indexOf(a) - order.indexOf(b))
      last = known.at(-1) ?? last
      for (const group of met) {
        if (known.includes(group)) continue
        order.splice(last === undefined ? 0 : order.indexOf(last) + 1, 0, group)
        last = group
      }
    }
  }
  return order
}

/**
 * For each sentence of a column the number of groups that go before it: 0 for what stands before the first one. The numbers
 * never fall, also where the column tells things in another order than the groups stand in.
 */
export function placesOf(column: GroupsOfColumn, order: readonly string[]): number[] {
  const anchors = inStep(firstMeetings(column), order)
  let place = 0
  return column.map((_, sentence) => {
    const anchor = anchors.get(sentence)
    if (anchor !== undefined) place = order.indexOf(anchor) + 1
    return place
  })
}

/** Groups at the sentence where a column comes to them first. */
function firstMeetings(column: GroupsOfColumn): string[][] {
  const met = new Set<string>()
  return column.map((groups) => groups.filter((group) => !met.has(group) && met.add(group)))
}

/** The longest run of sentences that come to groups in the order in which these stand, each with its group. */
function inStep(firsts: readonly (readonly string[])[], order: readonly string[]): Map<number, string> {
  const at = new Map(order.map((group, place) => [group, place]))
  const steps = firsts.flatMap((groups, sentence) => {
    const known = groups.filter((group) => at.has(group)).sort((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0))
    const group = known.at(-1)
    return group === undefined ? [] : [{ sentence, group, place: at.get(group) ?? 0 }]
  })
  // Patience sorting: the last card of each pile, with the card that went before it.
  const piles: number[] = []
  const before: (number | undefined)[] = []
  steps.forEach(({ place }, step) => {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((steps[piles[middle] ?? 0]?.place ?? 0) < place) low = middle + 1
      else high = middle
    }
    before[step] = piles[low - 1]
    piles[low] = step
  })
  const run = new Map<number, string>()
  for (let step = piles.at(-1); step !== undefined; step = before[step]) {
    const taken = steps[step]
    if (taken) run.set(taken.sentence, taken.group)
  }
  return run
}
