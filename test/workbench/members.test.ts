/** The list of members is true: each is built, each has its test, and none of a listed class is left out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { provenMembers } from "../../src/workbench/members";
import { assemble } from "../../src/workbench/model/classes";
import { built } from "../../src/workbench/model/thing";

assemble();

/** Names that only the library itself uses: they are on the wire, but in no documentation. */
const internal = new Set(["Worksheet.gridlines", "Worksheet.headings"]);
/** What collections answer on the wire beyond what Excel documents for them. */
const generic = /\.(getItem|getItemAt|getItemOrNullObject|getCount)$/;

const members = built.flatMap(({ name, members: of }) =>
  of()
    .filter(([wire]) => !wire.startsWith("_"))
    .map(([wire]) => `${name}.${wire.charAt(0).toLowerCase()}${wire.slice(1)}`),
);

test("lists only members that are built", () => {
  const known = new Set(members);
  expect(provenMembers.map(({ member }) => member).filter((member) => !known.has(member))).toEqual([]);
});

test("names no member twice", () => {
  const names = provenMembers.map(({ member }) => member);
  expect(names.filter((member, index) => names.indexOf(member) !== index)).toEqual([]);
});

test("names tests that exist", () => {
  const missing = provenMembers.filter(({ file, test: name }) => !sourceOf(file).includes(`"${name}"`));
  expect([...new Set(missing.map(({ file, test: name }) => `${file}: ${name}`))]).toEqual([]);
});

test("says each member's name in the test that is to prove it", () => {
  const unsaid = provenMembers.filter(
    ({ file, test: name, member }) => !new RegExp(`\\b${member.split(".")[1]}\\b`).test(bodyOf(file, name)),
  );
  expect(unsaid.map(({ member, test: name }) => `${member}: ${name}`)).toEqual([]);
});

test("leaves out no member of the classes that it lists", () => {
  const proven = new Set(provenMembers.map(({ member }) => member));
  const classes = new Set([...proven].map((member) => member.split(".")[0]));
  const left = members.filter((member) => classes.has(member.split(".")[0]) && !proven.has(member));
  expect(left.filter((member) => !internal.has(member) && !generic.test(member))).toEqual([]);
});

/** From the test's name to the next test, with what the file does before its first one. */
function bodyOf(file: string, name: string): string {
  const [before = "", ...tests] = sourceOf(file).split(/^(?=test[.(])/m);
  return before + tests.filter((body) => body.includes(`"${name}"`)).join("");
}

function sourceOf(file: string): string {
  return readFileSync(join(__dirname, file), "utf8");
}
