/** The sample that the first screen offers, of an invented city; it is part of the page, which asks for nothing. */
import address from "../../../assets/samples/lembar-per-klaster.xlsx";

export function sampleFile(): File {
  const base64 = address.slice(address.indexOf(",") + 1);
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new File([bytes], "contoh KLA.xlsx");
}
