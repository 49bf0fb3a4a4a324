/** Written here as well as in `package.json`, which a bundle has no sure path to; a test compares the two. */
export const version = "0.1.0";
