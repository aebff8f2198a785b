/** What a .ts file gets when it imports a component. `astro check` knows better; tsc and the linter know only this. */
declare module "*.astro" {
  const component: import("astro/runtime/server/index.js").AstroComponentFactory;
  export default component;
}
