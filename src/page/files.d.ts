/** A workbook that webpack puts into the page, as an address "data:…;base64,…". */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
