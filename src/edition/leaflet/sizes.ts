/** Greatest size of the text, in pt: what is read at arm's length. The least is the language's own. */
export const greatestSize = 14

/** Sizes are tried in steps of a twentieth of a point. */
export const sizeStep = 0.05

/** A text that fits one page in this size, in pt, needs no second one; over two, it would leave much of that empty. */
export const onePageSize = 11

/** Above this size, in pt, lines of three columns would hold too few words. */
export const threeColumnSize = 10.5

/** Blank below the columns of the last page, in mm: the steps in which it is tried, and the most. */
export const blankStep = 4
export const mostBlank = 200
