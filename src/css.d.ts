/** Style sheets are imported for what webpack makes of them; they hold nothing for the code. */
declare module "*.css";
