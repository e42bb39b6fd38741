/** What stands between the members of a list: 34家、15家和8家. */
export const LIST_MARK = /^[、和及与]$/u;
