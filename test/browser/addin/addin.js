/** What the test add-in does: reads the sheet, marks the selection, and lists the events that it hears, newest first. */
const part = (id) => document.getElementById(id);

function onClick(id, work) {
  part(id).disabled = false;
  part(id).addEventListener("click", () => {
    Excel.run(work).then(
      (text) => (part("result").textContent = text),
      (error) => (part("result").textContent = String(error)),
    );
  });
}

async function read(context) {
  const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
  used.load("address,rowCount,columnCount");
  await context.sync();
  return used.isNullObject ? "empty" : `${used.address}: ${used.rowCount} × ${used.columnCount}`;
}

async function mark(context) {
  const cell = context.workbook.getSelectedRange().load("address");
  const format = cell.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = "=TRUE";
  format.custom.format.fill.color = "#FFE08A";
  await context.sync();
  return `${cell.address} is marked`;
}

async function log(text) {
  const item = document.createElement("li");
  item.textContent = text;
  part("events").prepend(item);
}

const changed = ({ address, changeType, details }) =>
  log(
    details
      ? `changed ${changeType} ${address}: ${details.valueBefore} → ${details.valueAfter}`
      : `changed ${changeType} ${address}`,
  );

async function listen(context) {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.onChanged.add(changed);
  worksheets.onAdded.add(() => log("sheet added"));
  worksheets.onDeleted.add(() => log("sheet deleted"));
  worksheets.onSelectionChanged.add(({ address }) => log(`selected ${address}`));
  workbook.onSelectionChanged.add(() => log("workbook selection"));
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {
    worksheets.onMoved.add(({ positionBefore, positionAfter }) =>
      log(`sheet moved ${positionBefore} → ${positionAfter}`),
    );
    worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => log(`sheet renamed ${nameBefore} → ${nameAfter}`));
  }
  await context.sync();
}

Office.onReady(async ({ host, platform }) => {
  part("host").textContent = `${host} · ${platform}`;
  await Excel.run(listen);
  onClick("read", read);
  onClick("mark", mark);
}).catch((error) => (part("result").textContent = String(error)));
