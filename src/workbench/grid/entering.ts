/** Enter puts a formula into its cell, as in Excel; Tab takes a name from the list of functions. */
import { EDITOR_ACTIVATED, FOCUSING_SHEET, FOCUSING_UNIVER_EDITOR } from "@univerjs/core";
import type { IContextService } from "@univerjs/core";
import {
  DeviceInputEventType,
  IShortcutService,
  KeyCode,
  SetCellEditVisibleOperation,
} from "@univerjs/preset-sheets-core";
import type { Engine } from "./engine";

/** Before that of the list of functions, which is 1,000. */
const priority = 2_000;

/**
 * The list follows the typing by 0.3 s and takes Enter as long as it stands, also when the name is long complete: who
 * types quickly would press Enter in vain.
 */
export function enterByEnter({ injector }: Engine): void {
  injector.get(IShortcutService).registerShortcut({
    ...{ id: SetCellEditVisibleOperation.id, binding: KeyCode.ENTER, priority, preconditions: isTyping },
    staticParameters: { visible: false, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.ENTER },
  });
}

function isTyping(context: IContextService): boolean {
  return [FOCUSING_SHEET, FOCUSING_UNIVER_EDITOR, EDITOR_ACTIVATED].every((name) => context.getContextValue(name));
}
