/** Shapes of a sheet through the real library: added, placed, painted, lettered, ordered and deleted. */
import { errorOf, officeJs, workbookOf } from "../officeJs";

type Work<V> = (shapes: Excel.ShapeCollection, context: Excel.RequestContext) => Promise<V> | V;

async function open() {
  const office = await officeJs(workbookOf({ Data: [["A"]] }));
  const run = <V>(work: Work<V>): Promise<V> =>
    office.Excel.run(async (context) => {
      const answer = await work(context.workbook.worksheets.getItem("Data").shapes, context);
      await context.sync();
      return answer;
    });
  return { ...office, run };
}

/** One pixel, red. */
const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

test("adds shapes, text boxes and lines, where and how large they are wanted", async () => {
  const { run } = await open();
  const told = await run(async (shapes, context) => {
    const rectangle = shapes.addGeometricShape("Hexagon");
    rectangle.set({ left: 10, top: 20, width: 30, height: 40, rotation: 370, name: "Cell", altTextTitle: "A cell" });
    rectangle.set({ altTextDescription: "With six sides", lockAspectRatio: true, visible: false });
    shapes.addTextBox("Hello");
    shapes.addLine(100, 90, 40, 50, "Elbow");
    shapes.load("items/name,items/type,items/left,items/top,items/width,items/height");
    const all = rectangle.load(
      "rotation,altTextTitle,altTextDescription,lockAspectRatio,visible,geometricShapeType,level",
    );
    const count = shapes.getCount();
    const line = shapes.getItemAt(2).line.load("connectorType,beginArrowheadStyle,id");
    await context.sync();
    return {
      shapes: shapes.items.map(({ name, type, left, top, width, height }) => [name, type, left, top, width, height]),
      all: all.toJSON(),
      count: count.value,
      line: [line.connectorType, line.beginArrowheadStyle],
    };
  });
  expect(told.shapes).toEqual([
    ["Cell", "GeometricShape", 10, 20, 30, 40],
    ["TextBox 2", "GeometricShape", 0, 0, 144, 72],
    ["Straight Connector 3", "Line", 40, 50, 60, 40],
  ]);
  expect(told).toMatchObject({ count: 3, line: ["Elbow", "None"] });
  expect(told.all).toMatchObject({
    ...{ rotation: 10, altTextTitle: "A cell", altTextDescription: "With six sides", lockAspectRatio: true },
    ...{ visible: false, geometricShapeType: "Hexagon", level: 0 },
  });
});

test("paints shapes and letters them", async () => {
  const { run } = await open();
  const told = await run(async (shapes, context) => {
    const shape = shapes.addGeometricShape("Rectangle");
    shape.fill.setSolidColor("yellow");
    shape.fill.transparency = 0.5;
    shape.lineFormat.set({
      color: "red",
      weight: 3,
      dashStyle: "Dash",
      style: "ThinThin",
      transparency: 0.25,
      visible: true,
    });
    const { textFrame } = shape;
    textFrame.textRange.text = "Nilai";
    textFrame.textRange.font.set({
      bold: true,
      italic: true,
      color: "#00FF00",
      name: "Arial",
      size: 20,
      underline: "Single",
    });
    textFrame.set({ horizontalAlignment: "Center", verticalAlignment: "Middle", orientation: "Vertical" });
    textFrame.set({
      autoSizeSetting: "AutoSizeShapeToFitText",
      topMargin: 1,
      bottomMargin: 2,
      leftMargin: 3,
      rightMargin: 4,
    });
    shape.fill.load("type,foregroundColor,transparency");
    shape.lineFormat.load("color,weight,dashStyle,style,transparency,visible");
    textFrame.load("hasText,horizontalAlignment,verticalAlignment,orientation,autoSizeSetting");
    textFrame.textRange.load("text");
    textFrame.textRange.font.load("bold,italic,color,name,size,underline");
    await context.sync();
    const seen = [shape.fill.toJSON(), shape.lineFormat.toJSON(), textFrame.textRange.toJSON(), textFrame.hasText];
    textFrame.deleteText();
    shape.fill.clear();
    textFrame.load("hasText");
    shape.fill.load("type");
    await context.sync();
    return { seen, left: [textFrame.hasText, shape.fill.type] };
  });
  expect(told.seen).toEqual([
    { type: "Solid", foregroundColor: "#FFFF00", transparency: 0.5 },
    { color: "#FF0000", weight: 3, dashStyle: "Dash", style: "ThinThin", transparency: 0.25, visible: true },
    {
      text: "Nilai",
      font: { bold: true, italic: true, color: "#00FF00", name: "Arial", size: 20, underline: "Single" },
    },
    true,
  ]);
  expect(told.left).toEqual([false, "NoFill"]);
});

test("draws lines with arrowheads", async () => {
  const { run } = await open();
  const told = await run(async (shapes, context) => {
    const { line } = shapes.addLine(0, 0, 10, 10);
    line.set({ beginArrowheadLength: "Long", beginArrowheadStyle: "Oval", beginArrowheadWidth: "Wide" });
    line.set({ endArrowheadLength: "Short", endArrowheadStyle: "Triangle", endArrowheadWidth: "Narrow" });
    line.connectorType = "Curve";
    line.load("connectorType,beginArrowheadLength,beginArrowheadStyle,beginArrowheadWidth");
    line.load("endArrowheadLength,endArrowheadStyle,endArrowheadWidth");
    await context.sync();
    return [line.connectorType, line.beginArrowheadLength, line.endArrowheadStyle, line.endArrowheadWidth];
  });
  expect(told).toEqual(["Curve", "Long", "Triangle", "Narrow"]);
});

test("shows images in their own size", async () => {
  const { run } = await open();
  const told = await run(async (shapes, context) => {
    const picture = shapes.addImage(png).load("type,width,height,name");
    const { image } = picture;
    image.load("format,id");
    const hexagon = shapes.addGeometricShape("Hexagon").load("id");
    hexagon.geometricShape.load("id");
    await context.sync();
    const { type, width, height, name } = picture;
    return [type, width, height, name, image.format, hexagon.geometricShape.id === hexagon.id];
  });
  expect(told).toEqual(["Image", 0.75, 0.75, "Picture 1", "PNG", true]);
});

test("moves, turns, orders, finds and deletes shapes", async () => {
  const { run } = await open();
  const names = (): Promise<string[]> =>
    run(async (shapes, context) => {
      shapes.load("items/name");
      await context.sync();
      return shapes.items.map(({ name }) => name);
    });
  await run((shapes) => {
    for (const name of ["one", "two", "three"]) shapes.addGeometricShape("Star5").name = name;
  });
  const told = await run(async (shapes, context) => {
    const one = shapes.getItem("one");
    one.incrementLeft(15);
    one.incrementTop(-5);
    one.incrementRotation(-90);
    one.setZOrder("BringToFront");
    one.load("left,top,rotation,zOrderPosition");
    await context.sync();
    return [one.left, one.top, one.rotation, one.zOrderPosition];
  });
  expect([told, await names()]).toEqual([
    [15, 0, 270, 2],
    ["two", "three", "one"],
  ]);
  await run((shapes) => shapes.getItem("three").setZOrder("SendBackward"));
  await run((shapes) => shapes.getItem("two").delete());
  expect(await names()).toEqual(["three", "one"]);
  const gone = await run(async (shapes, context) => {
    const none = shapes.getItemOrNullObject("two");
    await context.sync();
    return none.isNullObject;
  });
  expect(gone).toBe(true);
});

test.each<[string, Work<unknown>, string]>([
  ["what is no image", (shapes) => shapes.addImage("AAAA"), "InvalidArgument"],
  ["a negative width", (shapes) => (shapes.addTextBox().width = -1), "InvalidArgument"],
  ["the line of a text box", (shapes) => shapes.addTextBox().line.load("id"), "InvalidArgument"],
  ["a shape that is gone", (shapes) => shapes.getItem("none").delete(), "ItemNotFound"],
  ["groups", (shapes) => shapes.addGroup(["one", "two"]), "ApiNotFound"],
  [
    "a protected sheet",
    (shapes, context) => {
      context.workbook.worksheets.getItem("Data").protection.protect();
      shapes.addTextBox();
    },
    "AccessDenied",
  ],
])("refuses %s", async (_, work, code) => {
  const { run } = await open();
  expect((await errorOf(run(work))).code).toBe(code);
});
