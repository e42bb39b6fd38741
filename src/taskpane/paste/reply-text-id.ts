/** By which the box for letters can be brought forward from elsewhere. */
export const replyTextId = "reply-text";
