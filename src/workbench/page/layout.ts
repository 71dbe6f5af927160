/** Light or dark, how wide the pane is, and on a narrow page which of grid and pane is in front. */
import { button } from "./elements";

export function setTheme(theme: "light" | "dark"): void {
  document.documentElement.dataset.theme = theme;
}

export function setWidth(width: string): void {
  document.documentElement.style.setProperty("--pane", `${width}px`);
}

/** The two tabs of a narrow page; `onShow` is called when one comes to the front. Answers how to bring one there. */
export function prepareTabs(onShow: (tab: "grid" | "pane") => void): (tab: "grid" | "pane") => void {
  const tabs = [
    { tab: button("tab-grid"), name: "grid" },
    { tab: button("tab-pane"), name: "pane" },
  ] as const;
  const layout = document.querySelector<HTMLElement>(".desk");
  const show = (name: "grid" | "pane"): void => {
    if (layout) layout.dataset.tab = name;
    for (const one of tabs) {
      one.tab.setAttribute("aria-selected", String(one.name === name));
      one.tab.tabIndex = one.name === name ? 0 : -1;
    }
    onShow(name);
  };
  for (const { tab, name } of tabs) {
    tab.addEventListener("click", () => show(name));
    tab.addEventListener("keydown", ({ key }) => {
      const other = tabs.find((one) => one.name !== name);
      if (!other || !["ArrowLeft", "ArrowRight"].includes(key)) return;
      show(other.name);
      other.tab.focus();
    });
  }
  return show;
}
