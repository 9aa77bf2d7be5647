/**
 * The shape of a file as one reader sees it, in document order: four numbers a row - depth, tag, first byte of the value,
 * first byte behind the value (delimiters not included). Items and fragments are rows of tag (FFFE,E000), one level deeper.
 * Two readers agree when their outlines are equal, number by number.
 */
export type Outline = readonly number[];
