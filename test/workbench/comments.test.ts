/** Comments through the real library. */
import { errorOf, officeJs, workbookOf } from "../officeJs";

const grid = workbookOf({ Data: [["A", 1]], Other: [["B"]] });

test("adds a comment and tells who wrote it and where", async () => {
  const { Excel } = await officeJs(grid);
  await Excel.run(async (context) => {
    const comment = context.workbook.comments.add("Data!B1", "Is this right?");
    comment.load("content,authorName,id");
    const place = comment.getLocation();
    place.load("address");
    await context.sync();
    expect(comment.content).toBe("Is this right?");
    expect(comment.authorName).toBe("Workbench");
    expect(comment.id).toMatch(/^\{.+\}$/);
    expect(place.address).toBe("Data!B1");
  });
});

test("changes and deletes a comment", async () => {
  const { Excel } = await officeJs(grid);
  await Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getItem("Data");
    const comment = comments.add("A1", "Why?").load("content");
    comments.add("B1", "Stays");
    comment.content = "Why not?";
    await context.sync();
    comments.load("items/content");
    await context.sync();
    expect(comments.items.map(({ content }) => content)).toEqual(["Why not?", "Stays"]);
    comment.delete();
    const left = comments.getCount();
    await context.sync();
    expect(left.value).toBe(1);
  });
});

test("finds comments by id and by position", async () => {
  const { Excel } = await officeJs(grid);
  await Excel.run(async (context) => {
    const all = context.workbook.comments;
    const made = all.add("Data!A1", "one");
    all.add("Other!A1", "two");
    made.load("id");
    await context.sync();
    const byId = all.getItem(made.id).load("content");
    const second = all.getItemAt(1).load("content");
    const none = all.getItemOrNullObject("no such id").load("content");
    const count = all.getCount();
    await context.sync();
    expect([byId.content, second.content, count.value]).toEqual(["one", "two", 2]);
    expect(none.isNullObject).toBe(true);
  });
});

test.each([
  ["an address without its sheet", "A1", "InvalidArgument"],
  ["more than one cell", "Data!A1:B1", "InvalidArgument"],
])("the workbook's comments refuse %s", async (_, address, code) => {
  const { Excel } = await officeJs(grid);
  const refused = Excel.run(async (context) => {
    context.workbook.comments.add(address, "x");
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe(code);
});

test("a deleted comment is not found any more", async () => {
  const { Excel } = await officeJs(grid);
  const refused = Excel.run(async (context) => {
    const comment = context.workbook.comments.add("Data!A1", "x");
    await context.sync();
    comment.delete();
    await context.sync();
    comment.load("content");
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe("ItemNotFound");
});

test("mentions are refused, not dropped", async () => {
  const { Excel } = await officeJs(grid);
  const refused = Excel.run(async (context) => {
    const mentions = [{ email: "a@example.org", id: 0, name: "A" }];
    context.workbook.comments.add("Data!A1", { mentions, richContent: '<at id="0">A</at>' }, "Mention");
    await context.sync();
  });
  expect((await errorOf(refused)).code).toBe("ApiNotFound");
});
