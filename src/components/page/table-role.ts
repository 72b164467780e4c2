/** Its own role, written out on a part of a table: a table that is laid out otherwise on a phone loses its roles in some
 *  browsers. */
export const as = (role: 'table' | 'rowgroup' | 'row' | 'cell' | 'columnheader' | 'rowheader') => ({ role })
