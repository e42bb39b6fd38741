/** Style sheets, which webpack puts into the page. */
declare module "*.css";
