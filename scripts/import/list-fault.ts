/** What is wrong with a list that cannot be taken, said as where, what and how to put it right. Its message is all that is
 *  printed. */
export class ListFault extends Error {}
