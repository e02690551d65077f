/**
 * What the parts of a table are, for tables whose rows become blocks on a narrow screen: some browsers forget it with the
 * display. Spread onto the elements.
 */
export const tableRoles = {
  table: { role: 'table' }, group: { role: 'rowgroup' }, row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' }, head: { role: 'rowheader', scope: 'row' }, cell: { role: 'cell' },
} as const
