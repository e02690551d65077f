/** Whether an address or a record names a story that a reader made: no bundled story has an id like it. Ids are made in ownStory.ts. */
export const isOwnId = (id: string | undefined): boolean => id?.startsWith('own-') === true
